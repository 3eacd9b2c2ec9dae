package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.knotenpunkt.web.shared.input.RequestFault;

/** Waits until all that a request sends is there, so that nobody works on one that breaks off or stands still. */
final class Arrival {
    static final String RETRY_SECONDS = "1";

    private final Health health;

    Arrival(Health health) {
        this.health = health;
    }

    void await(Context ctx) throws Exception {
        try {
            if (ctx.isMultipart()) {
                ctx.formParamMap();
            } else {
                ctx.bodyAsBytes();
            }
        } catch (Exception e) {
            throw isTooLate(e) ? tooLate(ctx) : isBrokenOff(e) ? brokenOff() : e;
        }
    }

    private static boolean isTooLate(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(TimeoutException.class::isInstance);
    }

    /** A node that stops has no time left to wait; another one has. */
    private RuntimeException tooLate(Context ctx) {
        if (!health.isDraining()) {
            return new HttpResponseException(HttpStatus.REQUEST_TIMEOUT.getCode());
        }
        ctx.header("Retry-After", RETRY_SECONDS);
        return nodeStops();
    }

    /** What is told to whoever comes, or is not there as a whole, when the node stops. */
    static RequestFault nodeStops() {
        return RequestFault.of(HttpStatus.SERVICE_UNAVAILABLE, "request.node-stops");
    }

    private static boolean isBrokenOff(Exception failure) {
        return failure instanceof IOException;
    }

    private static RequestFault brokenOff() {
        return RequestFault.of(HttpStatus.BAD_REQUEST, "request.broken-off");
    }
}
