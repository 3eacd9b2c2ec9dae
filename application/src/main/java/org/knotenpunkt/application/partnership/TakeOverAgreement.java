package org.knotenpunkt.application.partnership;

import java.util.Map;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what was agreed in another installation becomes known here, under the same ids and by the same hashes. */
public interface TakeOverAgreement {
    /** What would be taken over, if it would be. Nothing is kept of it. */
    Result<TakenOver, AgreementError> preview(Actor actor, MunicipalityId town, Map<String, Object> document);

    /**
     * Takes over what the transcript tells of the town, all or nothing; what is known already stays as it is.
     *
     * @param document the transcript, as {@link WriteTranscript} writes it
     */
    Result<TakenOver, AgreementError> takeOver(Actor actor, MunicipalityId town, Map<String, Object> document);
}
