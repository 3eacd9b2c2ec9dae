package org.knotenpunkt.application.needs.result;

import java.time.LocalDate;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;

/** Finds out what is known of places. */
public final class PlaceContexts {
    private final SchoolQueries schools;
    private final SocialSpaceRepository spaces;

    public PlaceContexts(SchoolQueries schools, SocialSpaceRepository spaces) {
        this.schools = schools;
        this.spaces = spaces;
    }

    /** What is known of the place of the assessment, as of the day. */
    PlaceContext of(Assessment assessment, LocalDate day) {
        return switch (assessment.place()) {
            case AssessedPlace.WholeTown town ->
                new PlaceContext.OfTown(schools.figures(assessment.municipality(), day));
            case AssessedPlace.Neighbourhood(var space) ->
                spaces.findOn(space, day)
                        .<PlaceContext>map(PlaceContext.OfSpace::new)
                        .orElseGet(PlaceContext.NoneKnown::new);
            case AssessedPlace.Site(var site) ->
                schools.byId(site, day)
                        .<PlaceContext>map(PlaceContext.OfSchool::new)
                        .orElseGet(PlaceContext.NoneKnown::new);
        };
    }
}
