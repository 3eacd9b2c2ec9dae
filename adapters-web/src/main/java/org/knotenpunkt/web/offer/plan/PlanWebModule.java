package org.knotenpunkt.web.offer.plan;

import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.web.shared.NavigationSection.CENTRES;

import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what is planned for half a year: routes and texts. */
public final class PlanWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("planning");
        routes(PlanPages.class);
        navigation(
                new NavigationItem(CENTRES, 30, "planning.navigation", PlanPages.PATH, Access.performing(READ_OFFERS)));
    }
}
