package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * Which schools are asked for, and as of which day. What is given must all be true of a school; null, and an empty set, ask
 * for all.
 *
 * @param on the day of the names, forms, Startchancen and all else that is dated
 * @param town the municipality in which it is
 * @param area the state, region or district in which it is
 * @param text words that all occur in its name, short name or place, or the beginning of its number; where schools that have ended are
 *     looked for, too, names that a school bore before count as well
 * @param forms one of which it has
 * @param life how far it must be alive on the day
 * @param indexYear the school year of the social index; null for the newest that is known of each school on the day
 * @param missing whether only those are looked for that the newest edition of the list of schools no longer has
 * @param countsPast whether the list says how many more would be found by earlier names, or if ended ones were looked for, too
 * @param startchancen whether it is known to take part in Startchancen, or known not to
 */
public record SchoolFilter(
        LocalDate on,
        @Nullable MunicipalityId town,
        @Nullable OrganisationId area,
        @Nullable String text,
        Set<SchoolForm> forms,
        Life life,
        @Nullable SchoolYear indexYear,
        @Nullable IndexRange index,
        @Nullable Boolean startchancen,
        @Nullable AllDayForm allDay,
        boolean missing,
        boolean countsPast) {
    /** How far a school must be alive. */
    public enum Life {
        /** Leaves out what is closing, resting, dissolved or not open yet. */
        OPERATING,
        /** All that exist, whether they operate or not. */
        EXISTING,
        /** All that exist or have existed. */
        ENDED_TOO
    }

    /** Levels of the social index, both included; schools that are given none lie in no range. */
    public record IndexRange(int from, int to) {}

    public SchoolFilter {
        forms = Set.copyOf(forms);
    }

    public static SchoolFilter all(LocalDate on) {
        return new SchoolFilter(on, null, null, null, Set.of(), Life.EXISTING, null, null, null, null, false, false);
    }

    public SchoolFilter withTown(MunicipalityId wanted) {
        return new SchoolFilter(
                on, wanted, area, text, forms, life, indexYear, index, startchancen, allDay, missing, countsPast);
    }

    public SchoolFilter withArea(OrganisationId wanted) {
        return new SchoolFilter(
                on, town, wanted, text, forms, life, indexYear, index, startchancen, allDay, missing, countsPast);
    }

    public SchoolFilter withText(String wanted) {
        return new SchoolFilter(
                on, town, area, wanted, forms, life, indexYear, index, startchancen, allDay, missing, countsPast);
    }

    public SchoolFilter withForms(SchoolForm... wanted) {
        return new SchoolFilter(
                on,
                town,
                area,
                text,
                Set.of(wanted),
                life,
                indexYear,
                index,
                startchancen,
                allDay,
                missing,
                countsPast);
    }

    public SchoolFilter withOperatingOnly() {
        return new SchoolFilter(
                on,
                town,
                area,
                text,
                forms,
                Life.OPERATING,
                indexYear,
                index,
                startchancen,
                allDay,
                missing,
                countsPast);
    }

    public SchoolFilter withEnded() {
        return new SchoolFilter(
                on,
                town,
                area,
                text,
                forms,
                Life.ENDED_TOO,
                indexYear,
                index,
                startchancen,
                allDay,
                missing,
                countsPast);
    }

    public SchoolFilter withIndexYear(SchoolYear wanted) {
        return new SchoolFilter(
                on, town, area, text, forms, life, wanted, index, startchancen, allDay, missing, countsPast);
    }

    public SchoolFilter withIndex(int from, int to) {
        return new SchoolFilter(
                on,
                town,
                area,
                text,
                forms,
                life,
                indexYear,
                new IndexRange(from, to),
                startchancen,
                allDay,
                missing,
                countsPast);
    }

    public SchoolFilter withStartchancen(boolean wanted) {
        return new SchoolFilter(
                on, town, area, text, forms, life, indexYear, index, wanted, allDay, missing, countsPast);
    }

    public SchoolFilter withAllDay(AllDayForm wanted) {
        return new SchoolFilter(
                on, town, area, text, forms, life, indexYear, index, startchancen, wanted, missing, countsPast);
    }

    /** Only schools that the newest edition of the list of schools no longer has. */
    public SchoolFilter withMissingOnly() {
        return new SchoolFilter(
                on, town, area, text, forms, life, indexYear, index, startchancen, allDay, true, countsPast);
    }

    /** With the number of those that would be found besides. */
    public SchoolFilter withPastCounted() {
        return new SchoolFilter(
                on, town, area, text, forms, life, indexYear, index, startchancen, allDay, missing, true);
    }

    /** Whether names borne before count, too. */
    public boolean looksForEarlierNames() {
        return life == Life.ENDED_TOO && text != null;
    }

    /** Whether something may be found besides that has to be counted. */
    public boolean hasPastToCount() {
        return countsPast && text != null && life != Life.ENDED_TOO;
    }
}
