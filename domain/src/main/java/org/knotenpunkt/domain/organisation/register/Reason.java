package org.knotenpunkt.domain.organisation.register;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.knotenpunkt.domain.shared.DomainError;

/**
 * A reason as a report keeps it: the edge finds its sentence by the code, years later, too.
 *
 * @param arguments by the names of the components of the error
 */
public record Reason(String code, Map<String, String> arguments) {
    public Reason {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** The reason of an error, which must be a record. */
    public static Reason of(DomainError error) {
        var arguments = new LinkedHashMap<String, String>();
        for (var component : error.getClass().getRecordComponents()) {
            arguments.put(component.getName(), String.valueOf(valueOf(component, error)));
        }
        return new Reason(error.code(), arguments);
    }

    private static Object valueOf(RecordComponent component, DomainError error) {
        try {
            return component.getAccessor().invoke(error);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + error.getClass(), e);
        }
    }
}
