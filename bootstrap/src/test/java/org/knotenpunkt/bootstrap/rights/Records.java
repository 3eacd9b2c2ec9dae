package org.knotenpunkt.bootstrap.rights;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the ids of records in whatever a use case is asked or answers. */
final class Records {
    private Records() {}

    /** The ids in the value, at any depth of records and lists; of an aggregate its own. */
    static Stream<UUID> in(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case UUID id -> Stream.of(id);
            case Optional<?> optional -> optional.stream().flatMap(Records::in);
            case Collection<?> all -> all.stream().flatMap(Records::in);
            case Record fields ->
                Stream.of(fields.getClass().getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .flatMap(accessor -> in(read(accessor, fields)));
            default -> idOf(value);
        };
    }

    private static Stream<UUID> idOf(Object value) {
        return Stream.of(value.getClass().getMethods())
                .filter(method -> method.getName().equals("id") && method.getParameterCount() == 0)
                .flatMap(method -> in(read(method, value)));
    }

    private static @Nullable Object read(Method accessor, Object of) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
