package org.knotenpunkt.application.partnership.disagreement;

import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what do the parties of an agreement have to settle? Whoever sees the agreement sees that, families like all others. */
public interface ReadDisagreements {
    Result<DisagreementView, DisagreementError> read(Actor actor, DisagreementId id);

    Result<DisagreementsOfAgreement, DisagreementError> of(Actor actor, AgreementId agreement, PageRequest page);
}
