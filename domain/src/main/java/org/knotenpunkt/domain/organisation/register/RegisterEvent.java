package org.knotenpunkt.domain.organisation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What has happened to registers, which belong to no town. */
public sealed interface RegisterEvent extends DomainEvent {
    @Override
    default @Nullable MunicipalityId municipality() {
        return null;
    }

    /** A file was handed in, to see what it would change. */
    record ImportBegun(ImportId id, Register register, Instant at) implements RegisterEvent {
        @Override
        public UUID subject() {
            return id.value();
        }
    }

    /** What a preview shows is not wanted. */
    record ImportDiscarded(ImportId id, Register register, Instant at) implements RegisterEvent {
        @Override
        public UUID subject() {
            return id.value();
        }
    }

    /** An edition was taken over. */
    record RegisterImported(
            ImportId id, Register register, LocalDate edition, long added, long changed, long missing, Instant at)
            implements RegisterEvent {
        @Override
        public UUID subject() {
            return id.value();
        }
    }

    /**
     * An edition is named as a source that was read by hand.
     *
     * @param subject under which it is kept
     */
    record EditionCited(UUID subject, Register register, LocalDate edition, Instant at) implements RegisterEvent {}
}
