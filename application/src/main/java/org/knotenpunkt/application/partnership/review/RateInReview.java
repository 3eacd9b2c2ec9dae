package org.knotenpunkt.application.partnership.review;

import java.util.List;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a party says how far the conditions are met. It takes the revision of the party's own sheet, in place of a version: two parties
 * may write at the same moment, and both count.
 */
public interface RateInReview {
    /** Keeps what the party says so far, in place of what it said before. */
    Result<ReviewView, ReviewError> rate(
            Actor actor, ReviewId id, OrganisationId party, long revision, List<Rating> ratings);

    /** Makes what the party says final. */
    Result<ReviewView, ReviewError> handIn(Actor actor, ReviewId id, OrganisationId party, long revision);
}
