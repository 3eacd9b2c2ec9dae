package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
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
 * @param toComeToo whether schools that begin to exist only after the day are looked for, too, and names that are borne only later
 * @param indexYear the school year of the social index; null for the newest that is known of each school on the day
 * @param missing whether only those are looked for that the newest edition of the list of schools no longer has
 * @param guides whether the list says what else can be looked for: which forms there are, and how many more schools would be found by
 *     earlier names, or if ended ones were looked for, too
 * @param startchancen what is known of its taking part in Startchancen
 * @param allDay what is known of its afternoons
 */
public record SchoolFilter(
        LocalDate on,
        @Nullable MunicipalityId town,
        @Nullable OrganisationId area,
        @Nullable String text,
        Set<SchoolForm> forms,
        Life life,
        boolean toComeToo,
        @Nullable SchoolYear indexYear,
        @Nullable IndexRange index,
        @Nullable Wanted<Boolean> startchancen,
        @Nullable Wanted<AllDayForm> allDay,
        boolean missing,
        boolean guides) {
    /** How far a school must be alive. */
    public enum Life {
        /** Leaves out what is closing, resting, dissolved or not open yet; what is to come is not asked whether it operates. */
        OPERATING,
        /** All that exist, whether they operate or not. */
        EXISTING,
        /** All that exist or have existed. */
        ENDED_TOO
    }

    /**
     * What must be known of a school, or that nothing is.
     *
     * @param value null if it must not be known
     */
    public record Wanted<T>(@Nullable T value) {
        public static <T> Wanted<T> of(T value) {
            return new Wanted<>(value);
        }

        public static <T> Wanted<T> unknown() {
            return new Wanted<>(null);
        }
    }

    /** Levels of the social index, both included; schools that are given none lie in no range. */
    public record IndexRange(int from, int to) {}

    public SchoolFilter {
        forms = Set.copyOf(forms);
    }

    public static SchoolFilter all(LocalDate on) {
        return new SchoolFilter(
                on, null, null, null, Set.of(), Life.EXISTING, false, null, null, null, null, false, false);
    }

    public SchoolFilter withTown(MunicipalityId wanted) {
        return with(draft -> draft.town = wanted);
    }

    public SchoolFilter withArea(OrganisationId wanted) {
        return with(draft -> draft.area = wanted);
    }

    public SchoolFilter withText(String wanted) {
        return with(draft -> draft.text = wanted);
    }

    public SchoolFilter withForms(SchoolForm... wanted) {
        return with(draft -> draft.forms = Set.of(wanted));
    }

    public SchoolFilter withOperatingOnly() {
        return with(draft -> draft.life = Life.OPERATING);
    }

    public SchoolFilter withEnded() {
        return with(draft -> draft.life = Life.ENDED_TOO);
    }

    public SchoolFilter withToCome() {
        return with(draft -> draft.toComeToo = true);
    }

    public SchoolFilter withIndexYear(SchoolYear wanted) {
        return with(draft -> draft.indexYear = wanted);
    }

    public SchoolFilter withIndex(int from, int to) {
        return with(draft -> draft.index = new IndexRange(from, to));
    }

    public SchoolFilter withStartchancen(Wanted<Boolean> wanted) {
        return with(draft -> draft.startchancen = wanted);
    }

    public SchoolFilter withAllDay(Wanted<AllDayForm> wanted) {
        return with(draft -> draft.allDay = wanted);
    }

    /** Only schools that the newest edition of the list of schools no longer has. */
    public SchoolFilter withMissingOnly() {
        return with(draft -> draft.missing = true);
    }

    /** With what else can be looked for. */
    public SchoolFilter withGuidance() {
        return with(draft -> draft.guides = true);
    }

    private SchoolFilter with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.filter();
    }

    /** Whether names borne before count, too. */
    public boolean looksForEarlierNames() {
        return life == Life.ENDED_TOO && text != null;
    }

    /** Whether names borne only later count, too. */
    public boolean looksForLaterNames() {
        return toComeToo && text != null;
    }

    /** Whether something may be found besides that has to be counted. */
    public boolean hasPastToCount() {
        return guides && text != null && life != Life.ENDED_TOO;
    }

    /** A filter like another one, of which some part is to be changed. */
    private static final class Draft {
        private final LocalDate on;
        private @Nullable MunicipalityId town;
        private @Nullable OrganisationId area;
        private @Nullable String text;
        private Set<SchoolForm> forms;
        private Life life;
        private boolean toComeToo;
        private @Nullable SchoolYear indexYear;
        private @Nullable IndexRange index;
        private @Nullable Wanted<Boolean> startchancen;
        private @Nullable Wanted<AllDayForm> allDay;
        private boolean missing;
        private boolean guides;

        Draft(SchoolFilter like) {
            on = like.on;
            town = like.town;
            area = like.area;
            text = like.text;
            forms = like.forms;
            life = like.life;
            toComeToo = like.toComeToo;
            indexYear = like.indexYear;
            index = like.index;
            startchancen = like.startchancen;
            allDay = like.allDay;
            missing = like.missing;
            guides = like.guides;
        }

        SchoolFilter filter() {
            return new SchoolFilter(
                    on,
                    town,
                    area,
                    text,
                    forms,
                    life,
                    toComeToo,
                    indexYear,
                    index,
                    startchancen,
                    allDay,
                    missing,
                    guides);
        }
    }
}
