package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an agreement ends, in whole or for one party. */
public interface EndAgreement {
    Result<Agreement, AgreementError> end(Actor actor, AgreementId id, long version, Ending how);

    /** Takes the ending back. */
    Result<Agreement, AgreementError> reopen(Actor actor, AgreementId id, long version);

    Result<Agreement, AgreementError> leave(
            Actor actor, AgreementId id, long version, OrganisationId party, Ending how);
}
