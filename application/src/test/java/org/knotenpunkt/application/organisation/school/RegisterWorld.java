package org.knotenpunkt.application.organisation.school;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** Everything from which lists of schools and municipalities are made, to be filled before they are asked for. */
public interface RegisterWorld {
    /** Keeps the organisation, in place of what was kept under the same id. */
    void organisation(Organisation organisation);

    /** Keeps the area, of which the organisation is kept already. */
    void area(AreaRef area, @Nullable OrganisationId parent);

    /** The school is in no edition of the list of schools from the day on. */
    void missing(OrganisationId school, LocalDate since);

    /** The school is in no edition of the list of those in Startchancen from the day on. */
    void missingInStartchancen(OrganisationId school, LocalDate since);

    /** The newest list of the schools in Startchancen, which is known already, names the school in a line that was refused. */
    void refusedInStartchancen(OrganisationId school);

    void edition(Edition edition, Instant importedAt);

    MunicipalityRepository municipalities();

    SchoolRepository schools();

    MunicipalityQueries municipalityQueries();

    SchoolQueries schoolQueries();
}
