package org.knotenpunkt.web.partnership.review;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.partnership.review.ReviewsOfAgreement;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The reviews of an agreement, and when the next one is due. */
public record ReviewsPage(ReviewsOfAgreement reviews, LocalDate today) {
    /** The way to this page. */
    public List<Crumb> crumbs(Words words) {
        return AgreementCrumbs.to(reviews.agreement(), reviews.title(), words);
    }

    public String path() {
        return "/agreements/" + reviews.agreement();
    }

    /** Whether the parties should have looked at it by now. */
    public boolean isOverdue() {
        var next = reviews.next();
        return next != null && next.isBefore(today);
    }
}
