package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers assessments of what is needed: routes, texts, and a place in the navigation. */
public final class NeedsWebModule extends WebModule {
    private static final int ORDER = 35;

    @Override
    protected void configure() {
        feature("needs");
        routes(AssessmentApi.class);
        routes(AssessmentPages.class);
        navigation(new NavigationItem(ORDER, "needs.title", "/assessments", Access.performing(READ_NEEDS)));
    }
}
