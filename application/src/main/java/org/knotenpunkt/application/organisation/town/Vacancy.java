package org.knotenpunkt.application.organisation.town;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;

/**
 * A function that nobody holds, or that nobody will hold before long.
 *
 * @param label what the function is called there, or null if by its kind
 * @param from the first day without a holder; null if there has never been one, as far as is known
 * @param holder who held it last or holds it now; null if there has never been anybody
 * @param deputies how many stand in on the day of the list
 */
public record Vacancy(
        FunctionId function,
        FunctionKind kind,
        @Nullable String label,
        OrganisationRef organisation,
        @Nullable LocalDate from,
        @Nullable String holder,
        int deputies) {
    /** Whether nobody holds it on the day; else somebody still does. */
    public boolean isVacantOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
