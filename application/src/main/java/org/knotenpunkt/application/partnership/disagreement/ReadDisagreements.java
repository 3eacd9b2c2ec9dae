package org.knotenpunkt.application.partnership.disagreement;

import java.util.List;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what do the parties of an agreement have to settle? Whoever sees the agreement sees that, families like all others. */
public interface ReadDisagreements {
    Result<DisagreementView, DisagreementError> read(Actor actor, DisagreementId id);

    Result<DisagreementsOfAgreement, DisagreementError> of(Actor actor, AgreementId agreement);

    /** What is on the table in the town and waits for a yes of those for whom the actor acts. */
    Result<List<AwaitedConsent>, DisagreementError> awaited(Actor actor, MunicipalityId town);
}
