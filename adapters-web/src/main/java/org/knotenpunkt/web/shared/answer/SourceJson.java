package org.knotenpunkt.web.shared.answer;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.shared.input.Body;

/** A source in the API. */
public record SourceJson(@Nullable String title, @Nullable String date) {
    public static SourceJson from(Source source) {
        return new SourceJson(source.title(), source.date().toString());
    }

    /** The source, if there is one. */
    public static @Nullable SourceJson orNull(@Nullable Source source) {
        return source == null ? null : from(source);
    }

    /** The source that a request names in the field, if it names one; to be asked for only if nothing is wrong. */
    public static Supplier<Optional<Source>> optional(Body body, String field) {
        var object = body.optionalObject(field);
        var source = source(object);
        return () -> object.isThere() ? Optional.of(source.get()) : Optional.empty();
    }

    /** The source that a request names in the field; to be asked for only if nothing is wrong. */
    public static Supplier<Source> read(Body body, String field) {
        return source(body.object(field));
    }

    private static Supplier<Source> source(Body body) {
        var title = body.text("title", Source.MAX_LENGTH);
        var date = body.partialDate("date");
        return () -> new Source(title.get(), date.get());
    }
}
