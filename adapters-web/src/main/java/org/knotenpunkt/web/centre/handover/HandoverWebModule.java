package org.knotenpunkt.web.centre.handover;

import com.google.inject.Binder;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what is handed over with centres: routes and texts. */
public final class HandoverWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("handover");
        Multibinder.newSetBinder(binder(), HandoverContribution.class);
        bind(HandoverChapters.class).in(Singleton.class);
        routes(HandoverRoutes.class);
    }

    /** Adds what another feature tells of a centre that is handed over; for the module of that feature. */
    public static void contribution(Binder binder, Class<? extends HandoverContribution> type) {
        Multibinder.newSetBinder(binder, HandoverContribution.class)
                .addBinding()
                .to(type)
                .in(Singleton.class);
    }
}
