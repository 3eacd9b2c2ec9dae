package org.knotenpunkt.web.partnership.progress;

import com.google.inject.Singleton;
import org.knotenpunkt.web.partnership.AgreementPagesModule;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what becomes of agreements: routes and texts. */
public final class ProgressWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("progress");
        AgreementPagesModule.section(
                binder(),
                new AgreementSection(20, "progress.title", "/agreements/{id}/progress", AgreementPages.READING));
        AgreementPagesModule.section(
                binder(),
                new AgreementSection(35, "progress.year-end", "/agreements/{id}/year-end", AgreementPages.READING));
        bind(ProgressFinder.class).in(Singleton.class);
        routes(ProgressApi.class);
        routes(ProgressPages.class);
        routes(ValueForms.class);
        routes(DeliveryForms.class);
        routes(RatingApi.class);
        routes(RatingForms.class);
        routes(YearEndPages.class);
    }
}
