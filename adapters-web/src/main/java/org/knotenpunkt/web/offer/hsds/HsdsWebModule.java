package org.knotenpunkt.web.offer.hsds;

import org.knotenpunkt.web.shared.WebModule;

/** Offers what is published to other programs: routes and texts. */
public final class HsdsWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("hsds");
        routes(HsdsApi.class);
    }
}
