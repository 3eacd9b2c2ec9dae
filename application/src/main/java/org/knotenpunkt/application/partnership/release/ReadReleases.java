package org.knotenpunkt.application.partnership.release;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: to whom is an agreement released, what for, and until when? For all who may see the agreement in its town. */
public interface ReadReleases {
    Result<ReleasesView, ReleaseError> of(Actor actor, AgreementId agreement);
}
