package org.knotenpunkt.application.shared;

/** Somebody else has saved the same thing since it was read. Nothing of one's own was saved. */
public final class ConcurrentChangeException extends RuntimeException {
    public ConcurrentChangeException(String message) {
        super(message);
    }

    public ConcurrentChangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
