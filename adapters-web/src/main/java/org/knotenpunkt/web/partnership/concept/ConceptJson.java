package org.knotenpunkt.web.partnership.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptEdition;
import org.knotenpunkt.domain.partnership.concept.ConceptState;
import org.knotenpunkt.domain.partnership.concept.Repeal;
import org.knotenpunkt.domain.partnership.concept.Resolution;
import org.knotenpunkt.domain.partnership.content.Clause;

/** A concept of a town, as JSON. */
record ConceptJson(
        UUID id,
        UUID town,
        ConceptState state,
        long version,
        List<EditionJson> editions,
        @Nullable RepealJson repeal) {
    static ConceptJson from(Concept concept, LocalDate today) {
        return new ConceptJson(
                concept.id().value(),
                concept.municipality().value(),
                concept.stateOn(today),
                concept.version(),
                concept.editions().stream()
                        .map(edition -> EditionJson.from(concept, edition))
                        .toList(),
                concept.repeal().map(RepealJson::from).orElse(null));
    }

    /** Concepts in a list. */
    record Items(List<ConceptJson> items) {}

    /**
     * An edition.
     *
     * @param resolution absent for a draft
     * @param from the first day on which it holds
     * @param until the last day, if one is known
     */
    record EditionJson(
            int number,
            String language,
            String title,
            List<SectionJson> sections,
            @Nullable ResolutionJson resolution,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static EditionJson from(Concept concept, ConceptEdition edition) {
            var adoption = edition.adoption();
            return new EditionJson(
                    edition.number(),
                    edition.content().language(),
                    edition.content().title(),
                    edition.content().sections().stream().map(SectionJson::from).toList(),
                    adoption == null ? null : ResolutionJson.from(adoption.resolution()),
                    edition.from().orElse(null),
                    until(concept, edition));
        }

        private static @Nullable LocalDate until(Concept concept, ConceptEdition edition) {
            var days = concept.validity(edition);
            return days.isPresent() ? days.orElseThrow().until() : null;
        }
    }

    record SectionJson(String heading, String text) {
        static SectionJson from(Clause section) {
            return new SectionJson(section.heading(), section.text());
        }
    }

    record ResolutionJson(
            String body, LocalDate resolvedOn, @Nullable String reference) {
        static ResolutionJson from(Resolution resolution) {
            return new ResolutionJson(resolution.body(), resolution.on(), resolution.reference());
        }
    }

    record RepealJson(ResolutionJson resolution, LocalDate lastDay) {
        static RepealJson from(Repeal repeal) {
            return new RepealJson(ResolutionJson.from(repeal.resolution()), repeal.lastDay());
        }
    }
}
