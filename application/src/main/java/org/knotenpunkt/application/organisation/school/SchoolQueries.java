package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: schools as screens show them. Each answer is one query. */
public interface SchoolQueries {
    Optional<SchoolView> byId(OrganisationId id, LocalDate on);

    Optional<SchoolView> byNumber(SchoolNumber number, LocalDate on);

    SchoolList search(SchoolFilter filter, SchoolOrder order, PageRequest page);

    /** Hands every school that fits to the consumer, without holding them all; answers how many there were. */
    long export(SchoolFilter filter, SchoolOrder order, Consumer<? super Cited<SchoolRow>> consumer);

    TownFigures figures(MunicipalityId town, LocalDate on);

    /** The figures of these of the town's schools; what is none of them is left out. */
    TownFigures figures(MunicipalityId town, Set<OrganisationId> schools, LocalDate on);
}
