package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;

/**
 * A municipality in a list, as it was on a day. Null is: not known.
 *
 * @param inhabitants the latest count up to the day
 * @param countedOn the day of that count
 * @param youthOffice whether it has a youth office of its own
 * @param schools the schools that are operating; not known where no edition of the register covers the town and nobody recorded any
 * @param primaries the primary schools among them
 * @param startchancenPrimaries the primary schools among those that take part in Startchancen
 */
public record MunicipalityRow(
        MunicipalityRef municipality,
        @Nullable MunicipalityKind kind,
        @Nullable AreaRef district,
        @Nullable AreaRef region,
        @Nullable AreaRef state,
        @Nullable Integer inhabitants,
        @Nullable LocalDate countedOn,
        @Nullable Boolean youthOffice,
        @Nullable Integer schools,
        @Nullable Integer primaries,
        @Nullable Integer startchancenPrimaries) {}
