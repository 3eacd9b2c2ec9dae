package org.knotenpunkt.domain.partnership.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a disagreement. It tells who and which, and never what was written. */
public sealed interface DisagreementEvent extends DomainEvent {
    DisagreementId disagreement();

    @Override
    default UUID subject() {
        return disagreement().value();
    }

    /** A party has something to settle with others. */
    record DisagreementRaised(
            DisagreementId disagreement,
            MunicipalityId municipality,
            AgreementId agreement,
            DisagreementKind kind,
            OrganisationId party,
            List<OrganisationId> concerned,
            Instant at)
            implements DisagreementEvent {
        public DisagreementRaised {
            concerned = List.copyOf(concerned);
        }
    }

    /**
     * A party says what could be done, and agrees to it.
     *
     * @param cancelled those others whose yes to the wording before does not count any more
     */
    record ResolutionProposed(
            DisagreementId disagreement,
            MunicipalityId municipality,
            int number,
            OrganisationId party,
            List<OrganisationId> cancelled,
            Instant at)
            implements DisagreementEvent {
        public ResolutionProposed {
            cancelled = List.copyOf(cancelled);
        }
    }

    /** A party agrees to a wording. */
    record ResolutionConsented(
            DisagreementId disagreement, MunicipalityId municipality, int number, OrganisationId party, Instant at)
            implements DisagreementEvent {}

    /** A party does not agree to a wording. */
    record ResolutionDeclined(
            DisagreementId disagreement, MunicipalityId municipality, int number, OrganisationId party, Instant at)
            implements DisagreementEvent {}

    /** All parties concerned have agreed to a wording. */
    record DisagreementResolved(
            DisagreementId disagreement, MunicipalityId municipality, AgreementId agreement, int number, Instant at)
            implements DisagreementEvent {}

    /** It is over without a resolution. */
    record DisagreementClosed(
            DisagreementId disagreement, MunicipalityId municipality, AgreementId agreement, Instant at)
            implements DisagreementEvent {}

    /** The party that raised it has taken it back. */
    record DisagreementWithdrawn(
            DisagreementId disagreement, MunicipalityId municipality, AgreementId agreement, Instant at)
            implements DisagreementEvent {}
}
