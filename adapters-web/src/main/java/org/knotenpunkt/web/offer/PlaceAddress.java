package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.web.shared.input.RequestFault;

/** How the address of a request names a town or a centre, and where that is for good. */
public final class PlaceAddress {
    private PlaceAddress() {}

    /** The town or the centre that is meant; what can be none leads nowhere. */
    public static PlaceKey of(Context ctx, String parameter) {
        return PlaceKey.read(ctx.pathParam(parameter)).orElseThrow(RequestFault::notFound);
    }

    /**
     * Sends on, for good, whoever has asked by ids, or with words that are written otherwise.
     *
     * @param path of what was asked for
     * @return whether somebody was sent on
     */
    public static boolean isLeft(Context ctx, String path) {
        if (ctx.path().equals(path)) {
            return false;
        }
        var query = ctx.queryString();
        ctx.redirect(query == null ? path : "%s?%s".formatted(path, query), HttpStatus.MOVED_PERMANENTLY);
        return true;
    }
}
