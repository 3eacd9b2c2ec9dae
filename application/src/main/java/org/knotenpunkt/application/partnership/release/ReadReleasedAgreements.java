package org.knotenpunkt.application.partnership.release;

import java.util.List;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what have towns released to the office of a network? Nothing of it is there before, after, or once it is revoked. */
public interface ReadReleasedAgreements {
    /** The networks in whose offices the actor works, by name. */
    Result<List<KnownNetwork>, ReleaseError> networks(Actor actor);

    /** Those that are released today, by the name of the town and then by title. */
    Result<Page<ReleasedSummary>, ReleaseError> list(Actor actor, InitiativeId network, PageRequest page);

    /** What was agreed, if it is released today. */
    Result<ReleasedAgreement, ReleaseError> read(Actor actor, InitiativeId network, AgreementId agreement);
}
