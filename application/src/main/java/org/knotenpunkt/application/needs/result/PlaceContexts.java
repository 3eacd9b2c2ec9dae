package org.knotenpunkt.application.needs.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotenpunkt.application.centre.Hosts;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Finds out what is known of places. */
public final class PlaceContexts {
    private final SchoolQueries schools;
    private final SocialSpaceRepository spaces;
    private final Hosts hosts;

    public PlaceContexts(SchoolQueries schools, SocialSpaceRepository spaces, Hosts hosts) {
        this.schools = schools;
        this.spaces = spaces;
        this.hosts = hosts;
    }

    /** What is known of the place of the assessment, as of the day. */
    PlaceContext of(Assessment assessment, LocalDate day) {
        return switch (assessment.place()) {
            case AssessedPlace.WholeTown town ->
                new PlaceContext.OfTown(schools.figures(assessment.municipality(), day));
            case AssessedPlace.Neighbourhood(var space) ->
                spaces.findOn(space, day)
                        .<PlaceContext>map(there -> new PlaceContext.OfSpace(there, figures(there, day)))
                        .orElseGet(PlaceContext.NoneKnown::new);
            case AssessedPlace.Site(var site) ->
                schools.byId(site, day)
                        .<PlaceContext>map(PlaceContext.OfSchool::new)
                        .or(() -> host(assessment.municipality(), site, day).map(PlaceContext.OfCentre::new))
                        .orElseGet(PlaceContext.NoneKnown::new);
        };
    }

    private Optional<SchoolView> host(MunicipalityId town, OrganisationId centre, LocalDate day) {
        return hosts.on(town, centre, day).flatMap(hosted -> schools.byId(hosted.from(), day));
    }

    private TownFigures figures(SocialSpaceSummary space, LocalDate day) {
        return schools.figures(
                space.town(),
                space.organisations().stream().map(OrganisationRef::id).collect(Collectors.toSet()),
                day);
    }
}
