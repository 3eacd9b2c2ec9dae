package org.knotenpunkt.domain.organisation.school;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;

/**
 * What is known about a school over time. Nothing recorded means unknown; that a school has no all-day school, takes no part in
 * Startchancen or is given no social index are facts of their own. That it takes no part in Startchancen also follows from its not
 * being on a list that has all which do: see {@link #besideStartchancenList}.
 *
 * @param startchancen whether the school takes part in the programme
 */
public record SchoolHistory(
        Timeline<Sourced<SchoolFacts>> facts,
        Timeline<Sourced<AllDayForm>> allDay,
        Timeline<Sourced<Boolean>> startchancen,
        SortedMap<SchoolYear, Sourced<SocialIndex>> socialIndex,
        SortedMap<SchoolYear, PupilCount> pupils) {
    public SchoolHistory {
        socialIndex = Collections.unmodifiableSortedMap(new TreeMap<>(socialIndex));
        pupils = Collections.unmodifiableSortedMap(new TreeMap<>(pupils));
    }

    public static SchoolHistory empty() {
        return new SchoolHistory(
                Timeline.empty(), Timeline.empty(), Timeline.empty(), new TreeMap<>(), new TreeMap<>());
    }

    /** The school as it was on the day. */
    public SchoolOnDay on(LocalDate day) {
        return new SchoolOnDay(
                facts.on(day).map(Sourced::value),
                allDay.on(day).map(Sourced::value),
                startchancen.on(day).map(Sourced::value),
                latest(socialIndex, day)
                        .map(index ->
                                new InSchoolYear<>(index.year(), index.value().value())),
                latest(pupils, day));
    }

    /** As much of it as is over by the end of the last day of the school; of school years those that have begun by then. */
    public SchoolHistory upTo(LocalDate lastDay) {
        var next = SchoolYear.of(lastDay).next();
        return new SchoolHistory(
                facts.upTo(lastDay),
                allDay.upTo(lastDay),
                startchancen.upTo(lastDay),
                socialIndex.headMap(next),
                pupils.headMap(next));
    }

    /**
     * The same where a list of all schools in Startchancen covers the school: on days of which nobody says anything it takes no part.
     *
     * @param list the list
     */
    public SchoolHistory besideStartchancenList(Source list) {
        return withStartchancen(startchancen.otherwise(new Sourced<>(false, list)));
    }

    private static <T> Optional<InSchoolYear<T>> latest(SortedMap<SchoolYear, T> byYear, LocalDate day) {
        return byYear.entrySet().stream()
                .takeWhile(entry -> !entry.getKey().firstDay().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(entry -> new InSchoolYear<>(entry.getKey(), entry.getValue()));
    }

    SchoolHistory withFacts(Timeline<Sourced<SchoolFacts>> changed) {
        return new SchoolHistory(changed, allDay, startchancen, socialIndex, pupils);
    }

    SchoolHistory withAllDay(Timeline<Sourced<AllDayForm>> changed) {
        return new SchoolHistory(facts, changed, startchancen, socialIndex, pupils);
    }

    SchoolHistory withStartchancen(Timeline<Sourced<Boolean>> changed) {
        return new SchoolHistory(facts, allDay, changed, socialIndex, pupils);
    }

    SchoolHistory withSocialIndices(SortedMap<SchoolYear, Sourced<SocialIndex>> changed) {
        return new SchoolHistory(facts, allDay, startchancen, changed, pupils);
    }

    SchoolHistory withPupils(SortedMap<SchoolYear, PupilCount> changed) {
        return new SchoolHistory(facts, allDay, startchancen, socialIndex, changed);
    }
}
