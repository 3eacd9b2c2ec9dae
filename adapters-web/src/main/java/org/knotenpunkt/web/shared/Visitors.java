package org.knotenpunkt.web.shared;

import io.javalin.http.Context;

/** Says who sends a request: by the session's cookie or, for programs, by the bearer token. */
@FunctionalInterface
public interface Visitors {
    /** The visitor; {@link Visitor#STRANGER} without a session or with one that is over. Asked once in a request, and only if needed. */
    Visitor visitor(Context ctx);
}
