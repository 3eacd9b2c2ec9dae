package org.knotenpunkt.application.shared;

/** What keeps the data cannot be reached at present; it may be later. Nothing was saved. */
public final class UnavailableException extends RuntimeException {
    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
