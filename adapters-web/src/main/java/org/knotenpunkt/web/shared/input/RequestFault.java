package org.knotenpunkt.web.shared.input;

import io.javalin.http.HttpStatus;
import java.util.List;

/** A request that cannot be handed to any use case: it is malformed, or it misses what must be there. */
public final class RequestFault extends RuntimeException {
    /** The code of a form that another session has shown. */
    public static final String STALE_FORM = "request.stale-form";

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1_000_000;

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<FieldError> fields;

    private RequestFault(HttpStatus status, String code, Object[] arguments, List<FieldError> fields) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.fields = fields;
    }

    /**
     * A fault with a text.
     *
     * @param code the key of the text
     * @param arguments names and values in turn, as {@link org.knotenpunkt.web.shared.text.Words#text} takes them
     */
    public static RequestFault of(HttpStatus status, String code, Object... arguments) {
        return new RequestFault(status, code, arguments, List.of());
    }

    /** A request with wrong fields. */
    public static RequestFault inFields(List<FieldError> fields) {
        return new RequestFault(HttpStatus.BAD_REQUEST, "request.fields", new Object[0], List.copyOf(fields));
    }

    /** A form that another session has shown. */
    public static RequestFault staleForm() {
        return of(HttpStatus.FORBIDDEN, STALE_FORM);
    }

    /**
     * A request that is larger than allowed.
     *
     * @param limit in bytes
     */
    public static RequestFault tooLarge(long limit) {
        return limit < MEGABYTE
                ? of(HttpStatus.CONTENT_TOO_LARGE, "request.more-than-kilobytes", "max", limit / KILOBYTE)
                : of(HttpStatus.CONTENT_TOO_LARGE, "request.more-than-megabytes", "max", limit / MEGABYTE);
    }

    /** A path that leads nowhere. */
    public static RequestFault notFound() {
        return of(HttpStatus.NOT_FOUND, "request.not-found");
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments;
    }

    public List<FieldError> fields() {
        return fields;
    }
}
