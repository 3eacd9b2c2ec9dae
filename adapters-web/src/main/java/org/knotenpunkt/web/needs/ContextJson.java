package org.knotenpunkt.web.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.result.PlaceContext;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.web.organisation.school.SchoolJson;
import org.knotenpunkt.web.organisation.school.TownFiguresJson;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What is known of the place of an assessment besides what people answer.
 *
 * @param kind {@code SCHOOL}, {@code CENTRE}, {@code SOCIAL_SPACE}, {@code TOWN}, or {@code UNKNOWN} where no register knows it
 * @param day on which it was so
 * @param school that itself or, of a centre, the one at which it is
 * @param organisations those in a social space
 */
record ContextJson(
        String kind,
        LocalDate day,
        @Nullable SchoolJson school,
        @Nullable TownFiguresJson figures,
        @Nullable List<WithinJson> organisations) {
    /** An organisation in a social space. */
    record WithinJson(UUID id, OrganisationKind kind, String name) {
        static WithinJson from(OrganisationRef one) {
            return new WithinJson(one.id().value(), one.kind(), one.name());
        }
    }

    static ContextJson from(PlaceContext context, LocalDate day, Words words) {
        return switch (context) {
            case PlaceContext.OfSchool(var school) ->
                new ContextJson("SCHOOL", day, SchoolJson.from(school, words), null, null);
            case PlaceContext.OfCentre(var host) ->
                new ContextJson("CENTRE", day, SchoolJson.from(host, words), null, null);
            case PlaceContext.OfSpace(var space, var figures) ->
                new ContextJson(
                        "SOCIAL_SPACE",
                        day,
                        null,
                        TownFiguresJson.from(figures, words),
                        space.organisations().stream().map(WithinJson::from).toList());
            case PlaceContext.OfTown(var figures) ->
                new ContextJson("TOWN", day, null, TownFiguresJson.from(figures, words), null);
            case PlaceContext.NoneKnown none -> new ContextJson("UNKNOWN", day, null, null, null);
        };
    }
}
