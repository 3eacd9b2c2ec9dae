package org.knotenpunkt.web.organisation.api;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.shared.Requests;

/** A source in the API. */
record SourceJson(@Nullable String title, @Nullable String date) {
    static @Nullable SourceJson orNull(@Nullable Source source) {
        return source == null
                ? null
                : new SourceJson(source.title(), source.date().toString());
    }

    /** The source that a request names, if it names one. */
    static @Nullable Source read(Context ctx, @Nullable SourceJson given) {
        if (given == null) {
            return null;
        }
        var date = Requests.required(ctx, "source.date", given.date());
        return new Source(
                Requests.required(ctx, "source.title", given.title(), Source.MAX_LENGTH),
                Requests.parsed(ctx, "source.date", date, PartialDate::parse));
    }
}
