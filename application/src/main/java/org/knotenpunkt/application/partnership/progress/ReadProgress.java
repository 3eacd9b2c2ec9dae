package org.knotenpunkt.application.partnership.progress;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what has become of an agreement? */
public interface ReadProgress {
    /** Whoever sees the agreement sees all of it. */
    Result<ProgressView, ProgressError> read(Actor actor, AgreementId agreement);
}
