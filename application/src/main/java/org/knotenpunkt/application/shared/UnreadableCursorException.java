package org.knotenpunkt.application.shared;

/** {@link PageRequest#after()} holds something that no {@link Page#next()} has given out: the mistake of who asked. */
public final class UnreadableCursorException extends RuntimeException {
    public UnreadableCursorException(String message, Throwable cause) {
        super(message, cause);
    }

    public UnreadableCursorException(String message) {
        super(message);
    }
}
