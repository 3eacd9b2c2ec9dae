package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;

/**
 * Which municipalities are asked for, and as of which day; null asks for all.
 *
 * @param state the key of the state in which it lies
 * @param area the state, region or district in which it lies
 * @param text words that all occur in its name, or the beginning of its AGS
 * @param youthOffice whether it is known to have a youth office of its own, or known to have none
 */
public record MunicipalityFilter(
        LocalDate on,
        @Nullable String state,
        @Nullable OrganisationId area,
        @Nullable String text,
        @Nullable MunicipalityKind kind,
        @Nullable Boolean youthOffice) {
    public static MunicipalityFilter all(LocalDate on) {
        return new MunicipalityFilter(on, null, null, null, null, null);
    }

    public MunicipalityFilter withState(String wanted) {
        return new MunicipalityFilter(on, wanted, area, text, kind, youthOffice);
    }

    public MunicipalityFilter withArea(OrganisationId wanted) {
        return new MunicipalityFilter(on, state, wanted, text, kind, youthOffice);
    }

    public MunicipalityFilter withText(String wanted) {
        return new MunicipalityFilter(on, state, area, wanted, kind, youthOffice);
    }

    public MunicipalityFilter withKind(MunicipalityKind wanted) {
        return new MunicipalityFilter(on, state, area, text, wanted, youthOffice);
    }

    public MunicipalityFilter withYouthOffice(boolean wanted) {
        return new MunicipalityFilter(on, state, area, text, kind, wanted);
    }
}
