package org.knotenpunkt.application.shared;

/** What was to be changed is held by another change, such as an import, for longer than anybody waits. Nothing was saved. */
public final class BusyException extends RuntimeException {
    public BusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
