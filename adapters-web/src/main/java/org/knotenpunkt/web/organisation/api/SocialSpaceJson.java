package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.shared.Timeline;

/**
 * A social space in the API.
 *
 * @param name on the day asked for
 * @param names what it was, is and will be called
 * @param organisations those in it on the day asked for
 * @param withdrawnFacts what had been said of it and was never true
 * @param version what {@code If-Match} must name to change it
 */
record SocialSpaceJson(
        UUID id,
        UUID town,
        String name,
        List<NamedJson> names,
        @Nullable String localKey,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<RefJson> organisations,
        List<HistoryJson.WithdrawnJson> withdrawnFacts,
        long version) {
    /** What it is called in a period. */
    record NamedJson(
            String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        static List<NamedJson> from(Timeline<String> names) {
            return names.entries().stream()
                    .map(name -> new NamedJson(
                            name.value(),
                            name.validity().from(),
                            name.validity().until()))
                    .toList();
        }
    }

    static SocialSpaceJson from(SocialSpaceSummary space) {
        return new SocialSpaceJson(
                space.id().value(),
                space.town().value(),
                space.name(),
                NamedJson.from(space.names()),
                space.localKey(),
                space.validity().from(),
                space.validity().until(),
                space.organisations().stream().map(RefJson::from).toList(),
                space.withdrawn().stream()
                        .map(HistoryEntry::of)
                        .flatMap(HistoryJson.WithdrawnJson::from)
                        .toList(),
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
