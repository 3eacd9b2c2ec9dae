package org.knotenpunkt.domain.offer.accessibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/** Who answers for public pages, and so says how everybody can use them, and is told about them. */
public sealed interface PageOwner {
    /** A town, for its programme and for what it asks. */
    record Town(MunicipalityId municipality) implements PageOwner {
        @Override
        public UUID id() {
            return municipality.value();
        }

        @Override
        public Scope scope() {
            return new Scope.Municipality(municipality);
        }
    }

    /** Whoever runs the server, for the pages that are of no town, as the list of towns is. */
    record Installation() implements PageOwner {
        private static final UUID ID = new UUID(0, 0);

        @Override
        public @Nullable MunicipalityId municipality() {
            return null;
        }

        @Override
        public UUID id() {
            return ID;
        }

        @Override
        public Scope scope() {
            return new Scope.Installation();
        }
    }

    /** The one that has the id, whether or not there is such a town. */
    static PageOwner of(UUID id) {
        return id.equals(Installation.ID) ? new Installation() : new Town(new MunicipalityId(id));
    }

    /** The town, or whoever runs the server if there is none. */
    static PageOwner ofTown(@Nullable MunicipalityId town) {
        return town == null ? new Installation() : new Town(town);
    }

    /** The town; null if it is none. */
    @Nullable
    MunicipalityId municipality();

    /** The id of the town; the nil UUID for whoever runs the server. */
    UUID id();

    /** Where one needs a right to see to it. */
    Scope scope();
}
