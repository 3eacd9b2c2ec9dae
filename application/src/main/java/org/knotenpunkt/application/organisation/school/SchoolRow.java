package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * A school in a list, as it was on a day. Null is: not known.
 *
 * @param socialIndex the newest that is known on the day, or that of the school year that was asked for
 * @param indexYear the school year of its index; null where no index is known
 * @param startchancen whether it takes part in Startchancen
 * @param missingSince the day of the first edition of the list of schools that no longer has it; null where the newest one has it, or
 *     none ever had
 * @param startchancenMissingSince the day of the first edition of the list of schools in Startchancen that no longer has it, though it
 *     is known to take part; null for all others
 * @param otherDays what is to be said of other days than the one of the list
 */
public record SchoolRow(
        OrganisationId id,
        SchoolNumber number,
        String name,
        @Nullable String shortName,
        @Nullable Address address,
        MunicipalityRef town,
        @Nullable SchoolForm form,
        @Nullable OperatingStatus status,
        @Nullable SocialIndex socialIndex,
        @Nullable SchoolYear indexYear,
        @Nullable Boolean startchancen,
        @Nullable AllDayForm allDay,
        @Nullable LocalDate missingSince,
        @Nullable LocalDate startchancenMissingSince,
        OtherDays otherDays) {
    /** The name under which it stands in the list: the short one where it has one. */
    public String shownName() {
        return shortName == null ? name : shortName;
    }
}
