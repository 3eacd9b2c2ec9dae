package org.knotenpunkt.application.organisation.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * The schools of a town, or some of them, in figures, as of a day. Only those that are operating are counted. The first four figures are null where
 * they are not known: no edition of the register in question covers the town, and nobody has recorded anything that counts.
 *
 * @param missing the schools that exist and that the newest edition of the list of schools no longer has, operating or not
 * @param byForm the schools of each form, the most frequent first
 * @param primariesByIndex the primary schools by the newest level of each, the lowest first; then those given none, then those not known
 * @param indexYears the school years of these indices, the newest first; none if no index is known
 * @param primariesByAllDay the primary schools by the way in which they fill the afternoon; last those not known
 * @param editions the newest editions of the registers from which the figures come
 */
public record TownFigures(
        @Nullable Integer schools,
        @Nullable Integer primaries,
        @Nullable Integer startchancenSchools,
        @Nullable Integer startchancenPrimaries,
        int missing,
        List<OfForm> byForm,
        List<OfIndex> primariesByIndex,
        List<SchoolYear> indexYears,
        List<OfAllDay> primariesByAllDay,
        List<Edition> editions) {
    /** How many schools have a form. */
    public record OfForm(SchoolForm form, int schools) {}

    /** How many schools have a social index; null: it is not known. */
    public record OfIndex(@Nullable SocialIndex index, int schools) {}

    /** How many schools fill the afternoon in a way; null: it is not known. */
    public record OfAllDay(@Nullable AllDayForm form, int schools) {}

    public TownFigures {
        byForm = List.copyOf(byForm);
        primariesByIndex = List.copyOf(primariesByIndex);
        indexYears = List.copyOf(indexYears);
        primariesByAllDay = List.copyOf(primariesByAllDay);
        editions = List.copyOf(editions);
    }
}
