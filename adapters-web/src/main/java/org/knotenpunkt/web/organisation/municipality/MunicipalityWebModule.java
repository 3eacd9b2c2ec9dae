package org.knotenpunkt.web.organisation.municipality;

import org.knotenpunkt.web.shared.WebModule;

/** Offers municipalities and areas to programs, with their texts. */
public final class MunicipalityWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("municipality");
        routes(MunicipalityApi.class);
    }
}
