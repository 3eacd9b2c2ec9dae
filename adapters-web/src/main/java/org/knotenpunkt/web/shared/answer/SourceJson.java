package org.knotenpunkt.web.shared.answer;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.shared.input.Requests;

/** A source in the API. */
public record SourceJson(@Nullable String title, @Nullable String date) {
    public static SourceJson from(Source source) {
        return new SourceJson(source.title(), source.date().toString());
    }

    /** The source, if there is one. */
    public static @Nullable SourceJson orNull(@Nullable Source source) {
        return source == null ? null : from(source);
    }

    /** The source that a request names in the field, if it names one. */
    public static @Nullable Source optional(Context ctx, String field, @Nullable SourceJson json) {
        return json == null ? null : read(ctx, field, json);
    }

    /** The source that a request names in the field. */
    public static Source read(Context ctx, String field, @Nullable SourceJson json) {
        var given = Requests.required(ctx, field, json);
        var date = Requests.required(ctx, field + ".date", given.date());
        return new Source(
                Requests.required(ctx, field + ".title", given.title(), Source.MAX_LENGTH),
                Requests.partialDate(ctx, field + ".date", date));
    }
}
