package org.knotenpunkt.application.shared;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Somebody else has saved the same thing since it was read. Nothing of one's own was saved. */
public final class ConcurrentChangeException extends RuntimeException {
    private final @Nullable Long current;

    public ConcurrentChangeException(String message) {
        super(message);
        this.current = null;
    }

    /** @param current the version that there is by now */
    public ConcurrentChangeException(String message, long current) {
        super(message);
        this.current = current;
    }

    public ConcurrentChangeException(String message, Throwable cause) {
        super(message, cause);
        this.current = null;
    }

    /** The version that there is by now, where it is known. */
    public OptionalLong current() {
        return current == null ? OptionalLong.empty() : OptionalLong.of(current);
    }
}
