package org.knotenpunkt.web.access.sight;

import org.knotenpunkt.web.shared.WebModule;

/** Binds the route and the page that say who can see a record. */
public final class SightWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("sight");
        routes(SightRoutes.class);
        routes(SightPages.class);
    }
}
