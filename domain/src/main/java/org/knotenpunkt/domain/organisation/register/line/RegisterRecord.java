package org.knotenpunkt.domain.organisation.register.line;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a register says about one thing.
 *
 * @param key the official key; names are none
 * @param label what people call it, for the report; null where the register does not say
 * @param values what is said, each in the one form in which two editions can be compared: keys and codes as they are
 *     written, numbers in digits, days as in ISO 8601. A field that is not there has no value
 */
public record RegisterRecord(
        RecordKind kind, String key, @Nullable String label, Map<RegisterField, String> values) {
    public RegisterRecord {
        var sorted = new EnumMap<RegisterField, String>(RegisterField.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    public @Nullable String value(RegisterField field) {
        return values.get(field);
    }

    /** The value of a field that every record of the kind has. */
    public String required(RegisterField field) {
        return Objects.requireNonNull(values.get(field), () -> "%s %s has no %s".formatted(kind, key, field));
    }
}
