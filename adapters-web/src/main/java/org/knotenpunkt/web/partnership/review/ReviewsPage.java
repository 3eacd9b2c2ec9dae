package org.knotenpunkt.web.partnership.review;

import java.time.LocalDate;
import org.knotenpunkt.application.partnership.review.ReviewsOfAgreement;

/** The reviews of an agreement, and when the next one is due. */
public record ReviewsPage(ReviewsOfAgreement reviews, LocalDate today) {
    public String path() {
        return "/agreements/" + reviews.agreement();
    }

    /** Whether the parties should have looked at it by now. */
    public boolean isOverdue() {
        var next = reviews.next();
        return next != null && next.isBefore(today);
    }
}
