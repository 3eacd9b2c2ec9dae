package org.knotenpunkt.web.organisation.municipality;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Body;

/**
 * A fact with its source that a request records.
 *
 * @param from the first day; null where it holds as far back as anybody knows
 * @param correcting whether what is recorded for the same time was never true
 */
public record Recorded<T>(Sourced<T> fact, @Nullable LocalDate from, boolean correcting) {
    /** The fact, with the source and the first day that the request names beside it. */
    public static <T> Supplier<Recorded<T>> since(Body body, Supplier<T> fact) {
        var from = body.optionalDate("from");
        var sourced = sourced(body, fact);
        var correcting = body.flag("correcting");
        return () -> new Recorded<>(sourced.get(), from.orNull(), correcting);
    }

    /** The fact, with the source that the request names beside it. */
    public static <T> Supplier<Sourced<T>> sourced(Body body, Supplier<T> fact) {
        var source = SourceJson.read(body, "source");
        return () -> new Sourced<>(fact.get(), source.get());
    }
}
