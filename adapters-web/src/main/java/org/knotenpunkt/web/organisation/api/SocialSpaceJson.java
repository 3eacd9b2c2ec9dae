package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;

/**
 * A social space in the API.
 *
 * @param organisations those in it on the day asked for
 * @param version what {@code If-Match} must name to change it
 */
record SocialSpaceJson(
        UUID id,
        UUID town,
        String name,
        @Nullable String localKey,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<RefJson> organisations,
        long version) {
    static SocialSpaceJson from(SocialSpaceSummary space) {
        return new SocialSpaceJson(
                space.id().value(),
                space.town().value(),
                space.name(),
                space.localKey(),
                space.validity().from(),
                space.validity().until(),
                space.organisations().stream().map(RefJson::from).toList(),
                space.version());
    }

    /** A social space to which an organisation belongs, and when. */
    record OfOrganisation(
            UUID id,
            UUID town,
            String name,
            @Nullable String localKey,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static OfOrganisation from(SpaceOfOrganisation space) {
            return new OfOrganisation(
                    space.id().value(),
                    space.town().value(),
                    space.name(),
                    space.localKey(),
                    space.validity().from(),
                    space.validity().until());
        }
    }
}
