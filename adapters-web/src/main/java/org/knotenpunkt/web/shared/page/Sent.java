package org.knotenpunkt.web.shared.page;

import io.javalin.http.Context;
import java.util.function.Function;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * A form about a thing that somebody has filled in.
 *
 * @param version of the thing when the form was shown
 * @param finder finds the thing
 */
public record Sent<S extends Seen>(Context ctx, Form form, Input<Long> version, Function<Context, S> finder) {
    public Actor actor() {
        return Requests.actor(ctx);
    }

    /** The thing as it is now, found anew. */
    public S seen() {
        return finder.apply(ctx);
    }
}
