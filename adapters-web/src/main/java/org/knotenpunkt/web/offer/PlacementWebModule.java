package org.knotenpunkt.web.offer;

import com.google.inject.Singleton;
import org.knotenpunkt.web.shared.WebModule;

/** Offers how city-wide offers come to centres: routes, texts, reminders and what has happened. */
public final class PlacementWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("placement");
        bind(PlacementFinder.class).in(Singleton.class);
        reminders(PlacementReminders.class);
        changeNotes(PlacementNotes.class);
        routes(PlacementApi.class);
        routes(PlacementForms.class);
    }
}
