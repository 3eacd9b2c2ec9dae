package org.knotenpunkt.domain.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that has happened in the model, told with ids and days and without personal data. */
public interface DomainEvent {
    /** What it happened to. */
    UUID subject();

    /** The town in which it happened, or null if it belongs to none. */
    @Nullable
    MunicipalityId municipality();

    Instant at();

    /** The stable name of what has happened, as in {@code organisation.renamed}. */
    default String type() {
        return typeOf(getClass());
    }

    /** The name of what instances of the class tell. */
    static String typeOf(Class<? extends DomainEvent> event) {
        return Codes.of(event);
    }
}
