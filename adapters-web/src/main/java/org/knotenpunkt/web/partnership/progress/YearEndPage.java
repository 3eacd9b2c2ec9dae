package org.knotenpunkt.web.partnership.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.progress.GoalProgress;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * The page of the end of a school year.
 *
 * @param years those in which any goal held, the newest first
 */
public record YearEndPage(ProgressPage progress, SchoolYear year, List<SchoolYear> years) {
    /** How long before its end a year is looked back at, in days. */
    private static final int BEFORE_THE_END = 92;

    /** @param wanted the year; null for that which is to be looked back at next */
    static YearEndPage of(ProgressPage progress, @Nullable SchoolYear wanted) {
        var years = progress.goals().stream()
                .flatMap(goal -> goal.years().stream())
                .distinct()
                .sorted()
                .toList()
                .reversed();
        var day = progress.view().day();
        var current = SchoolYear.of(day);
        var usual = day.isBefore(current.lastDay().minusDays(BEFORE_THE_END)) && years.contains(current.previous())
                ? current.previous()
                : current;
        return new YearEndPage(progress, wanted == null ? usual : wanted, years);
    }

    /** The goals that held in the year, as they stood at its end. */
    public List<GoalProgress> goals() {
        return progress.goals().stream()
                .filter(goal -> goal.years().contains(year))
                .map(goal -> goal.inYear(year, progress.view().day()))
                .toList();
    }

    /** The goals that held in the year and are not rated. */
    public int unrated() {
        return (int)
                goals().stream().filter(goal -> goal.rating(year).isEmpty()).count();
    }

    /** How many goals are rated so. */
    public int count(Verdict verdict) {
        return (int) goals().stream()
                .flatMap(goal -> goal.rating(year).stream())
                .filter(rating -> rating.verdict() == verdict)
                .count();
    }

    /** The other ratings of a goal that count, the newest first. */
    public List<GoalRating> others(GoalProgress goal) {
        return goal.ratings().standing().stream()
                .filter(rating -> !rating.year().equals(year))
                .sorted(GoalRating.BY_YEAR.reversed())
                .toList();
    }

    /** What still has to be done so that the agreement says what is to follow; empty if nothing has. */
    public Optional<String> toDo(GoalProgress goal, GoalRating rating) {
        return goal.open().contains(rating.id())
                ? Optional.of(progress.words().text(key(rating.next())))
                : Optional.empty();
    }

    private static String key(NextStep next) {
        return "progress.year-end.open." + next.name();
    }

    public String path(SchoolYear other) {
        return YearEndPages.path(progress.view().agreement().id(), other);
    }

    /** Whether anybody may rate a goal of the year now. */
    public boolean isRateable() {
        return progress.view().mayRecord()
                && !year.firstDay().isAfter(progress.view().day());
    }
}
