package org.knotenpunkt.web.offer;

import com.google.inject.Singleton;
import org.knotenpunkt.web.shared.WebModule;

/** Offers how city-wide offers come to centres: routes, texts and reminders. */
public final class PlacementWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("placement");
        bind(PlacementFinder.class).in(Singleton.class);
        reminders(PlacementReminders.class);
        routes(PlacementApi.class);
        routes(PlacementForms.class);
    }
}
