package org.knotenpunkt.web.shared.input;

import org.jspecify.annotations.Nullable;

/** What one of the {@link Fields} holds, once it has been read. */
public final class Input<T> {
    private final String field;
    private final @Nullable T value;

    Input(String field, @Nullable T value) {
        this.field = field;
        this.value = value;
    }

    String field() {
        return field;
    }

    /**
     * The value of a field that had to be filled in.
     *
     * @throws IllegalStateException if it was not, or wrongly: ask for it only if nothing is wrong
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("The field %s holds nothing".formatted(field));
        }
        return value;
    }

    /** The value, or null where the field was left empty. */
    public @Nullable T orNull() {
        return value;
    }
}
