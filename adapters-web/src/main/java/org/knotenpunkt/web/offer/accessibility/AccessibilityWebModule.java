package org.knotenpunkt.web.offer.accessibility;

import com.google.inject.Singleton;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what is said and told about the accessibility of public pages: routes and texts. */
public final class AccessibilityWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("accessibility");
        bind(FeedbackThrottle.class).in(Singleton.class);
        routes(PublicAccessibilityPages.class);
        routes(FeedbackForms.class);
    }
}
