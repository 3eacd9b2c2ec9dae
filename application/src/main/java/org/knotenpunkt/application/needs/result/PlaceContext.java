package org.knotenpunkt.application.needs.result;

import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;

/** What is known of the place of an assessment besides what people answer, on a day. */
public sealed interface PlaceContext {
    /** A school, with all that is known of it over time. */
    record OfSchool(SchoolView school) implements PlaceContext {}

    /** A centre, with all that is known of the school at which it is. */
    record OfCentre(SchoolView host) implements PlaceContext {}

    /** A social space, with the organisations in it, and its schools in figures. */
    record OfSpace(SocialSpaceSummary space, TownFigures figures) implements PlaceContext {}

    /** A town, with its schools in figures. */
    record OfTown(TownFigures figures) implements PlaceContext {}

    /** No register knows the place, as it is not there on the day, or is a centre at no school. */
    record NoneKnown() implements PlaceContext {}
}
