package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Whom it concerns who may sign for a party and who has: those who draft in the town, and those who act for the party. */
final class PartyConcerns {
    private PartyConcerns() {}

    static <T> Result<T, AgreementError> require(
            Rights rights, Actor actor, OrganisationId party, MunicipalityId town, T value) {
        return rights.permit(actor, DRAFT_AGREEMENT, new Scope.Municipality(town))
                ? Result.success(value)
                : rights.require(actor, ACT_FOR_PARTY, new Scope.Organisation(town, party.value()), value)
                        .mapRefusal(AgreementError.NotAllowed::new);
    }
}
