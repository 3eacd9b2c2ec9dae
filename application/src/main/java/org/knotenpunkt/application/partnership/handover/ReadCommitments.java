package org.knotenpunkt.application.partnership.handover;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody takes over work, and asks what was agreed with whom. */
@FunctionalInterface
public interface ReadCommitments {
    /**
     * What holds today between the organisations and others, as far as the actor may see it, and what is due of it by the day.
     *
     * @param organisations those that concern the actor most come first
     */
    Result<Commitments, AgreementError> of(
            Actor actor, MunicipalityId town, List<OrganisationId> organisations, LocalDate until);
}
