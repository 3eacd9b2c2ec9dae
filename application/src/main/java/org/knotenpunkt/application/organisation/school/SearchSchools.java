package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the schools that fit a filter, and what the schools of a town add up to. */
public interface SearchSchools {
    Result<SchoolList, SchoolError> search(Actor actor, SchoolFilter filter, SchoolOrder order, PageRequest page);

    /**
     * Hands every school that fits to the consumer, one after the other and never all at once.
     *
     * @return how many there were
     */
    Result<Long, SchoolError> export(
            Actor actor, SchoolFilter filter, SchoolOrder order, Consumer<? super Cited<SchoolRow>> consumer);

    /** What the schools of the town add up to. */
    Result<TownFigures, SchoolError> figures(Actor actor, MunicipalityId town, LocalDate on);
}
