package org.knotenpunkt.persistence.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Param;
import org.jspecify.annotations.Nullable;

/** Values for the named parameters of a prepared statement. */
public final class Values {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Values() {}

    public static Values none() {
        return new Values();
    }

    /** The value that the parameter has itself. */
    public static Values of(Param<?> parameter) {
        return none().and(parameter);
    }

    /** One value. */
    public static <T> Values of(Param<T> parameter, @Nullable T value) {
        return none().and(parameter, value);
    }

    /** Takes one more. */
    public <T> Values and(Param<T> parameter, @Nullable T value) {
        values.put(Objects.requireNonNull(parameter.getParamName()), value);
        return this;
    }

    /** Takes the value that the parameter has itself. */
    public Values and(Param<?> parameter) {
        values.put(Objects.requireNonNull(parameter.getParamName()), parameter.getValue());
        return this;
    }

    @Nullable
    Object get(String name) {
        var value = values.get(name);
        if (value == null && !values.containsKey(name)) {
            throw new IllegalArgumentException("The parameter %s has no value".formatted(name));
        }
        return value;
    }
}
