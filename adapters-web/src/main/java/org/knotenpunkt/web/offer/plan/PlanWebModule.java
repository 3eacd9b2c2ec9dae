package org.knotenpunkt.web.offer.plan;

import org.knotenpunkt.web.shared.WebModule;

/** Offers what is planned for half a year: routes and texts. */
public final class PlanWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("planning");
        routes(PlanPages.class);
    }
}
