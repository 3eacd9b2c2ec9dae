package org.knotenpunkt.web.partnership.review;

import org.knotenpunkt.web.shared.WebModule;

/** Offers joint reviews and quality frames: routes and texts. */
public final class ReviewWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("review");
        routes(FrameApi.class);
        routes(ReviewApi.class);
        routes(SheetApi.class);
        routes(ReviewPages.class);
        routes(ReviewForms.class);
        routes(OpeningForm.class);
        routes(SheetPages.class);
    }
}
