package org.knotenpunkt.web.partnership.plan;

import org.knotenpunkt.web.partnership.AgreementPagesModule;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.shared.WebModule;

/** Offers action plans: routes and texts. */
public final class PlanWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("plan");
        AgreementPagesModule.section(
                binder(), new AgreementSection(15, "plan.section", "/agreements/{id}/plans", AgreementPages.READING));
        routes(PlanApi.class);
        routes(PlanPages.class);
        routes(ActivityForms.class);
    }
}
