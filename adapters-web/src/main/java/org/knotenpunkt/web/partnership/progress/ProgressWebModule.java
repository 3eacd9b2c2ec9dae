package org.knotenpunkt.web.partnership.progress;

import com.google.inject.Singleton;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what becomes of agreements: routes and texts. */
public final class ProgressWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("progress");
        bind(ProgressFinder.class).in(Singleton.class);
        routes(ProgressApi.class);
        routes(ProgressPages.class);
        routes(ValueForms.class);
        routes(DeliveryForms.class);
    }
}
