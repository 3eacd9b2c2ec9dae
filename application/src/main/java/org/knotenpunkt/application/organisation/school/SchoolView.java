package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;

/**
 * A school with everything that is known about it over time; name, address and town as on the day asked for.
 *
 * @param missingSince the day of the first edition of the list of schools that no longer has it; null where the newest one has it, or
 *     none ever had
 * @param startchancenMissingSince the day of the first edition of the list of schools in Startchancen that no longer has it, though it
 *     is known to take part; null for all others
 * @param version for the one who wants to change it
 * @param editions the newest editions of the registers from which it comes
 */
public record SchoolView(
        OrganisationId id,
        SchoolNumber number,
        String name,
        @Nullable String shortName,
        @Nullable Address address,
        MunicipalityRef town,
        @Nullable AreaRef district,
        SchoolHistory history,
        @Nullable LocalDate missingSince,
        @Nullable LocalDate startchancenMissingSince,
        long version,
        List<Edition> editions) {
    public SchoolView {
        editions = List.copyOf(editions);
    }
}
