package org.knotenpunkt.application.partnership.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.ReviewId;

/**
 * A conclusion that waits for the agreement to be changed.
 *
 * @param opens when the review opened in which it was drawn
 * @param goal what the goal says that is to be changed; null where it is about no goal that there is
 */
public record PendingConclusion(
        ReviewId review,
        LocalDate opens,
        Conclusion conclusion,
        @Nullable String goal) {}
