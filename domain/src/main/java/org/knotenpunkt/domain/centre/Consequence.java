package org.knotenpunkt.domain.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.relation.RelationId;

/** What a phase has brought about beside the centre itself; it is remembered, so that no more than that is taken back with the phase. */
public sealed interface Consequence {
    /** The phase that brings it about. */
    Phase of();

    /**
     * Another school hosts the centre.
     *
     * @param hosted what ties it to the school to which it has moved
     * @param shortened what tied it to the former one, or null if that was to end on the day before anyhow
     */
    record HostChanged(RelationId hosted, @Nullable Shortened shortened) implements Consequence {
        @Override
        public Phase of() {
            return Phase.RELOCATED;
        }
    }

    /**
     * A relation that ended earlier than it would have.
     *
     * @param until when it would have ended, or null if no end was known
     */
    record Shortened(RelationId relation, @Nullable LocalDate until) {}

    /** The organisation has ended. */
    record OrganisationEnded() implements Consequence {
        @Override
        public Phase of() {
            return Phase.ENDED;
        }
    }
}
