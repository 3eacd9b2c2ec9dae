package org.knotenpunkt.domain.organisation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What has happened to registers. */
public sealed interface RegisterEvent extends DomainEvent {
    /** An edition was taken over. */
    record RegisterImported(
            ImportId id, Register register, LocalDate edition, long added, long changed, long missing, Instant at)
            implements RegisterEvent {
        @Override
        public UUID subject() {
            return id.value();
        }

        @Override
        public @Nullable MunicipalityId municipality() {
            return null;
        }
    }
}
