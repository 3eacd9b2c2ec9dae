package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a party has said yes on paper or in a PDF, and somebody notes it with the file that proves it. */
public interface RecordSignature {
    /**
     * Notes it, if exactly that content is what all are asked about, the file is one of the agreement's and the person could sign for the
     * party on the day. Those who draft in the town do it for any party, others for the one for which they may act.
     */
    Result<Agreement, AgreementError> record(Actor actor, AgreementId id, OrganisationId party, NewSignature signature);
}
