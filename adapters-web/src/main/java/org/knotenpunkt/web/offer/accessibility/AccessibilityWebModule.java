package org.knotenpunkt.web.offer.accessibility;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_ACCESSIBILITY;
import static org.knotenpunkt.web.shared.NavigationSection.ADMINISTRATION;

import com.google.inject.Singleton;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;
import org.knotenpunkt.web.shared.page.TownLinks;

/** Offers what is said and told about the accessibility of public pages: routes and texts. */
public final class AccessibilityWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("accessibility");
        bind(FeedbackThrottle.class).in(Singleton.class);
        bind(TownLinks.class).to(AccessibilityLinks.class).in(Singleton.class);
        routes(PublicAccessibilityPages.class);
        routes(FeedbackForms.class);
        routes(AccessibilityApi.class);
        navigation(new NavigationItem(
                ADMINISTRATION,
                40,
                "told.navigation",
                AccessibilityPaths.FEEDBACK,
                Access.performing(KEEP_ACCESSIBILITY)));
    }
}
