package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param earlierNames those among the names that it bore before in which something was found that was looked for, the newest first
 * @param lastDay the last day of a school that has ended by the day of the list; null for all others
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
        @Nullable LocalDate lastDay,
        List<String> earlierNames) {
    public SchoolRow {
        earlierNames = List.copyOf(earlierNames);
    }

    /** A school in a list in which nobody looked for earlier names. */
    public SchoolRow(
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
            @Nullable LocalDate lastDay) {
        this(
                id,
                number,
                name,
                shortName,
                address,
                town,
                form,
                status,
                socialIndex,
                indexYear,
                startchancen,
                allDay,
                missingSince,
                lastDay,
                List.of());
    }

    /** The same, found by names that it bore before. */
    public SchoolRow withEarlierNames(List<String> names) {
        return new SchoolRow(
                id,
                number,
                name,
                shortName,
                address,
                town,
                form,
                status,
                socialIndex,
                indexYear,
                startchancen,
                allDay,
                missingSince,
                lastDay,
                names);
    }

    /** The name under which it stands in the list: the short one where it has one. */
    public String shownName() {
        return shortName == null ? name : shortName;
    }
}
