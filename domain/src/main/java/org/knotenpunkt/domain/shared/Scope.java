package org.knotenpunkt.domain.shared;

import java.util.UUID;

/** Where a right holds, and where an action takes place. */
public sealed interface Scope {
    /** The installation as a whole: its accounts and settings. */
    record Installation() implements Scope {}

    /** What is public by nature: registers, municipalities, organisations as such. */
    record Commons() implements Scope {}

    /** Somewhere in a town. */
    sealed interface InTown extends Scope {
        MunicipalityId municipality();
    }

    /** A town and everything it owns. */
    record Municipality(MunicipalityId municipality) implements InTown {}

    /** One organisation in a town: a school, a centre, a provider. */
    record Organisation(MunicipalityId municipality, UUID organisation) implements InTown {}

    /** A network of towns. */
    record Initiative(UUID initiative) implements Scope {}

    /** Whether a right that holds here reaches what takes place there. What is common is within reach of everybody. */
    default boolean covers(Scope other) {
        return switch (other) {
            case Commons common -> true;
            case Organisation place -> equals(place) || equals(new Municipality(place.municipality()));
            case Installation place -> equals(place);
            case Municipality place -> equals(place);
            case Initiative place -> equals(place);
        };
    }
}
