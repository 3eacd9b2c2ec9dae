package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what was agreed, to take along. */
public interface WriteTranscript {
    /** The canonical text (RFC 8785) of the transcript, for those who may see the agreement; unless nothing was agreed. */
    Result<String, AgreementError> write(Actor actor, AgreementId id);
}
