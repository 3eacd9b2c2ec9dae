package org.knotenpunkt.application.partnership.release;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town lets the office of a network read what was agreed, and ends that. */
public interface ReleaseAgreement {
    /** Releases it, unless nothing was agreed, the town is no member of the network then, or the days do not do. */
    Result<Release, ReleaseError> release(Actor actor, AgreementId agreement, ReleaseTerms terms);

    /** Ends it at once; takes the version of the release that the actor has seen. */
    Result<Release, ReleaseError> revoke(
            Actor actor, AgreementId agreement, ReleaseId release, long version, String reason);
}
