package org.knotenpunkt.web.offer.holiday;

import org.knotenpunkt.web.shared.WebModule;

/** Offers which school holidays are known: routes and texts. */
public final class HolidayWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("holiday");
        routes(HolidayPages.class);
    }
}
