package org.knotenpunkt.application.partnership.lineofsight;

import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: how do needs, goals, contributions, values and what is done for them hang together? */
public interface ReadLineOfSight {
    /** Whoever sees needs and agreements of the town sees the lines between them; of agreements and undertakings that are hidden, nothing is told. */
    Result<LineOfSightView, AgreementError> read(Actor actor, MunicipalityId town, Focus focus);

    /** The same of one agreement alone, wherever it is. */
    Result<SightOfAgreement, AgreementError> ofAgreement(Actor actor, AgreementId id);
}
