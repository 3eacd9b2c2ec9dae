package org.knotenpunkt.web.organisation.school;

import org.knotenpunkt.web.shared.WebModule;

/** Offers schools to programs, with their texts. */
public final class SchoolWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("school");
        routes(SchoolApi.class);
    }
}
