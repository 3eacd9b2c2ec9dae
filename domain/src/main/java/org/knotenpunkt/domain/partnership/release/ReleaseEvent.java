package org.knotenpunkt.domain.partnership.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What has happened to the release of an agreement. */
public sealed interface ReleaseEvent extends DomainEvent {
    AgreementId agreement();

    @Override
    default UUID subject() {
        return agreement().value();
    }

    /** The office of a network may read the agreement on these days. */
    record AgreementReleased(
            AgreementId agreement,
            MunicipalityId municipality,
            ReleaseId release,
            InitiativeId network,
            LocalDate from,
            LocalDate until,
            Instant at)
            implements ReleaseEvent {}

    /** It may no more. */
    record ReleaseRevoked(
            AgreementId agreement, MunicipalityId municipality, ReleaseId release, InitiativeId network, Instant at)
            implements ReleaseEvent {}
}
