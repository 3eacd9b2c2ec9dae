package org.knotenpunkt.web.organisation.api;

import org.knotenpunkt.web.shared.WebModule;

/** Offers organisations and what towns know about them as JSON. */
public final class OrganisationApiModule extends WebModule {
    @Override
    protected void configure() {
        feature("organisation");
        routes(OrganisationRoutes.class);
        routes(OrganisationCorrectionRoutes.class);
        routes(RelationRoutes.class);
        routes(FunctionRoutes.class);
        routes(SocialSpaceRoutes.class);
        routes(TownRoutes.class);
    }
}
