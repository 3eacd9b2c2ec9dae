package org.knotenpunkt.application.partnership.disagreement;

import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the coordination, which sides with no party, ends what cannot be resolved. */
public interface CloseDisagreement {
    /** Ends it without a resolution and says what then; the version is the one that the actor has seen. */
    Result<DisagreementView, DisagreementError> close(Actor actor, DisagreementId id, long version, String reason);
}
