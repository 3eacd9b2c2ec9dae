package org.knotenpunkt.web.shared;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One thing that the server answers.
 *
 * @param path with parameters in braces, as in {@code /api/v1/schools/{id}}
 * @param takesFiles whether a form with files may be sent there, as large as an upload may be
 */
public record Route(HandlerType method, String path, Access access, boolean takesFiles, Handler handler) {
    /** Where programs read what is published, in the words of the Human Services Data Specification. */
    public static final String OPEN_DATA = "/hsds";

    /** Nobody who forgets to say to whom a route is open gets a server that starts. */
    public Route {
        requireNonNull(access, () -> "Nobody has said to whom %s %s is open".formatted(method.name(), path));
    }

    /** Whether it belongs to the API; everything else is a page. */
    public boolean isApi() {
        return isApi(path);
    }

    /** Whether a path belongs to the API: to our own, or to one that a standard describes. */
    public static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals(OPEN_DATA) || path.startsWith(OPEN_DATA + "/");
    }

    @Override
    public String toString() {
        return method.name() + " " + path;
    }
}
