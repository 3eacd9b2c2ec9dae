package org.knotenpunkt.application.partnership.disagreement;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a party has something to settle with others. It takes somebody who speaks for the party, and no mandate: nothing is signed. */
public interface RaiseDisagreement {
    Result<DisagreementView, DisagreementError> raise(Actor actor, AgreementId agreement, Matter matter);

    /** Takes it back, for the party that raised it; the version is the one that the actor has seen. */
    Result<DisagreementView, DisagreementError> withdraw(Actor actor, DisagreementId id, long version, String reason);
}
