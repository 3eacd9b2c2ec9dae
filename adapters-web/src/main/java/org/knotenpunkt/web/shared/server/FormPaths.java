package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.knotenpunkt.web.shared.Route;

/**
 * Paths to which forms are sent and where there is no page: a form that was refused stands there, and its reader may want it in
 * another language, or keep the address. They are led to the next page above.
 */
final class FormPaths {
    private FormPaths() {}

    /** What answers them, by path. */
    static Map<String, Handler> of(List<Route> routes) {
        var pages = paths(routes, HandlerType.GET);
        var handlers = new TreeMap<String, Handler>();
        paths(routes, HandlerType.POST).stream()
                .filter(Predicate.not(pages::contains))
                .forEach(path -> handlers.put(path, ctx -> lead(ctx, depthAbove(path, pages))));
        return handlers;
    }

    private static List<String> paths(List<Route> routes, HandlerType method) {
        return routes.stream()
                .filter(route -> route.method().equals(method) && !route.isApi())
                .map(Route::path)
                .toList();
    }

    /** How many steps of the path lead to the nearest page. */
    private static int depthAbove(String path, List<String> pages) {
        var above = path;
        while (!above.isEmpty() && !pages.contains(above)) {
            above = above.substring(0, above.lastIndexOf('/'));
        }
        return above.split("/").length - 1;
    }

    private static void lead(Context ctx, int depth) {
        var steps = Arrays.stream(ctx.path().split("/")).skip(1).limit(depth);
        ctx.redirect(steps.collect(Collectors.joining("/", "/", "")), HttpStatus.SEE_OTHER);
    }
}
