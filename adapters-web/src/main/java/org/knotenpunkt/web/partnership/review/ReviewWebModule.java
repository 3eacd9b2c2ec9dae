package org.knotenpunkt.web.partnership.review;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.partnership.review.ReviewEvent;
import org.knotenpunkt.domain.partnership.review.ReviewRecordKind;
import org.knotenpunkt.web.partnership.AgreementPagesModule;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.shared.WebModule;

/** Offers joint reviews: routes and texts. */
public final class ReviewWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("review");
        AgreementPagesModule.section(
                binder(),
                new AgreementSection(
                        40, "agreements.section.reviews", "/agreements/{id}/reviews", AgreementPages.READING));
        bind(ReviewFinder.class).in(Singleton.class);
        recordPage(ReviewRecordKind.REVIEW, "/reviews/");
        recordEvents(ReviewRecordKind.REVIEW, ReviewEvent.class);
        routes(ReviewApi.class);
        routes(SheetApi.class);
        routes(ReviewPages.class);
        routes(ReviewForms.class);
        routes(ConclusionForms.class);
        routes(OpeningForm.class);
        routes(SheetPages.class);
    }
}
