package org.knotenpunkt.web.shared;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All routes, each with its access. Some are the API ({@link Route#isApi}), all others are pages. */
public final class RouteRegistry {
    private final List<Route> routes = new ArrayList<>();

    /** The registry of the routes of all features. */
    public static RouteRegistry of(Collection<? extends Routes> features) {
        var registry = new RouteRegistry();
        features.forEach(feature -> feature.register(registry));
        return registry;
    }

    public void get(String path, Access access, Handler handler) {
        add(GET, path, access, false, handler);
    }

    public void post(String path, Access access, Handler handler) {
        add(POST, path, access, false, handler);
    }

    /** As {@link #post}, of a form that may hold files. */
    public void upload(String path, Access access, Handler handler) {
        add(POST, path, access, true, handler);
    }

    public void put(String path, Access access, Handler handler) {
        add(PUT, path, access, false, handler);
    }

    public void delete(String path, Access access, Handler handler) {
        add(DELETE, path, access, false, handler);
    }

    private void add(HandlerType method, String path, Access access, boolean takesFiles, Handler handler) {
        var route = new Route(method, path, access, takesFiles, handler);
        if (routes.stream().anyMatch(known -> known.toString().equals(route.toString()))) {
            throw new IllegalArgumentException("There are two routes for " + route);
        }
        routes.add(route);
    }

    /** In the order in which they were registered. */
    public List<Route> routes() {
        return List.copyOf(routes);
    }
}
