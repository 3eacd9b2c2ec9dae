package org.knotenpunkt.domain.partnership.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** What was agreed, as of a day: the goals and contributions of all versions that ever held, each with the time in which it does. */
public final class Agreed {
    private final Agreement agreement;
    private final LocalDate today;
    private final List<Dated<AgreementContent>> contents;

    private Agreed(Agreement agreement, LocalDate today) {
        this.agreement = agreement;
        this.today = today;
        this.contents = contents(agreement, today);
    }

    public static Agreed in(Agreement agreement, LocalDate today) {
        return new Agreed(agreement, today);
    }

    private static List<Dated<AgreementContent>> contents(Agreement agreement, LocalDate today) {
        var agreed = agreement.versions().stream()
                .filter(version -> version.state() == VersionState.AGREED)
                .toList();
        var end = agreement.lastDayAsOf(today).orElse(null);
        return Stream.iterate(0, index -> index < agreed.size(), index -> index + 1)
                .flatMap(index -> held(agreed, index, end).stream())
                .toList();
    }

    private static Optional<Dated<AgreementContent>> held(List<Version> agreed, int index, @Nullable LocalDate end) {
        var since = Optional.ofNullable(agreed.get(index).since()).orElseThrow();
        var next = index + 1 < agreed.size() ? agreed.get(index + 1).since() : null;
        var lasts = new Validity(since, next == null ? null : next.minusDays(1));
        return (end == null ? Optional.of(lasts) : lasts.upTo(end))
                .map(days -> new Dated<>(agreed.get(index).content(), days));
    }

    /** The goals, in the order of what holds, and then those that were given up; each as it is said now, or was said last. */
    public List<Dated<Goal>> goals() {
        return held(AgreementContent::goals, Goal::id);
    }

    /** The contributions, in the same way. */
    public List<Dated<Contribution>> contributions() {
        return held(AgreementContent::contributions, Contribution::id);
    }

    private <T> List<Dated<T>> held(Function<AgreementContent, List<T>> parts, Function<T, ?> id) {
        var held = new LinkedHashMap<Object, Dated<T>>();
        for (var content : newestFirst()) {
            for (var part : parts.apply(content.value())) {
                held.merge(id.apply(part), new Dated<>(part, content.validity()), Agreed::joined);
            }
        }
        return List.copyOf(held.values());
    }

    /** What holds, what held before, and last what is still to come. */
    private List<Dated<AgreementContent>> newestFirst() {
        var begun = contents.stream()
                .filter(content -> !content.validity().isToCome(today))
                .toList()
                .reversed();
        var toCome = contents.stream().filter(content -> content.validity().isToCome(today));
        return Stream.concat(begun.stream(), toCome).toList();
    }

    /** The first of the two, in the time from the beginning of the earlier one to the end of the later one. */
    private static <T> Dated<T> joined(Dated<T> shown, Dated<T> other) {
        var one = shown.validity();
        var two = other.validity();
        var isFirst = one.from() != null && two.from() != null && one.from().isBefore(two.from());
        return new Dated<>(
                shown.value(), isFirst ? new Validity(one.from(), two.until()) : new Validity(two.from(), one.until()));
    }

    /** The goal, if it has a measure and the day has come on which it held. */
    public Result<Goal, ProgressError> goalOn(GoalId id, LocalDate day) {
        return onDay(
                        goals().stream()
                                .map(Dated::value)
                                .filter(goal -> goal.id().equals(id))
                                .findFirst(),
                        day,
                        content -> content.goal(id),
                        new ProgressError.NoSuchGoal(id),
                        new ProgressError.GoalNotInForce(id, day))
                .flatMap(goal -> goal.measure().isPresent()
                        ? Result.success(goal)
                        : Result.refusal(new ProgressError.GoalNotMeasured(id)));
    }

    /** The goal as it was said last in the school year, if it is measured and held on one of its days that have come. */
    public Result<Goal, ProgressError> goalIn(GoalId id, SchoolYear year) {
        if (goals().stream().noneMatch(goal -> goal.value().id().equals(id))) {
            return Result.refusal(new ProgressError.NoSuchGoal(id));
        }
        if (year.firstDay().isAfter(today)) {
            return Result.refusal(new ProgressError.YearNotBegun(year));
        }
        return Result.<Goal, ProgressError>of(said(id, year), new ProgressError.GoalNotInForceInYear(id, year))
                .flatMap(goal -> goal.measure().isPresent()
                        ? Result.success(goal)
                        : Result.refusal(new ProgressError.GoalNotMeasured(id)));
    }

    /** The school years in which the goal was measured and held on a day that has come, the oldest first. */
    public List<SchoolYear> years(GoalId id) {
        return contents.stream()
                .filter(content -> !content.validity().isToCome(today)
                        && content.value().goal(id).flatMap(Goal::measure).isPresent())
                .flatMap(content -> years(content.validity()))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<SchoolYear> years(Validity days) {
        var last = SchoolYear.of(days.upTo(today)
                .flatMap(upTo -> Optional.ofNullable(upTo.until()))
                .orElse(today));
        return Stream.iterate(
                SchoolYear.of(days.earliest().orElseThrow()), year -> year.compareTo(last) <= 0, SchoolYear::next);
    }

    private Optional<Goal> said(GoalId id, SchoolYear year) {
        var last = year.lastDay().isBefore(today) ? year.lastDay() : today;
        return contents.reversed().stream()
                .filter(content -> content.validity().overlaps(Validity.between(year.firstDay(), last)))
                .flatMap(content -> content.value().goal(id).stream())
                .findFirst();
    }

    /** Whether the agreement says by now what was to follow from the rating of a goal: the newest version counts, were it to come or not. */
    public boolean follows(GoalId id, GoalRating rating) {
        var then = said(id, rating.year());
        var now = agreement.lastAgreed().map(Version::content).flatMap(content -> content.goal(id));
        return switch (rating.next()) {
            case CLOSE -> now.isEmpty();
            case CHANGE -> now.isEmpty() || !now.equals(then);
            case CARRY_OVER ->
                now.flatMap(Goal::measure)
                        .filter(measure -> !measure.due().isAfter(rating.year().lastDay()))
                        .isEmpty();
        };
    }

    /** The contribution, if the day has come on which it held. */
    public Result<Contribution, ProgressError> contributionOn(ContributionId id, LocalDate day) {
        return onDay(
                contribution(id),
                day,
                content -> content.contribution(id),
                new ProgressError.NoSuchContribution(id),
                new ProgressError.ContributionNotInForce(id, day));
    }

    /** The contribution as it is said now, or was said last. */
    public Optional<Contribution> contribution(ContributionId id) {
        return contributions().stream()
                .map(Dated::value)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /**
     * Where one has to be at home to say what was on the day: in the town, or in a party that took part by then and had not left. Where
     * nothing held, those count that agreed last; where nobody has agreed yet, those of the newest version.
     */
    public List<Scope> recorders(LocalDate day) {
        var parties = agreement
                .inForceOn(day)
                .or(agreement::lastAgreed)
                .or(() -> agreement.versions().reversed().stream().findFirst())
                .map(version -> version.content().parties())
                .orElse(List.of());
        return Stream.concat(
                        Stream.of(agreement.scope()),
                        parties.stream()
                                .map(Party::organisation)
                                .filter(party -> hasNotLeft(party, day))
                                .map(this::place))
                .toList();
    }

    private boolean hasNotLeft(OrganisationId party, LocalDate day) {
        return agreement
                .leaveOf(party)
                .filter(leave -> leave.ending().lastDay().isBefore(day))
                .isEmpty();
    }

    /** Where one has to be at home to say what was given: in the town, or in the party that gives it. */
    public List<Scope> recorders(ContributionId id) {
        return Stream.concat(
                        Stream.of(agreement.scope()),
                        contribution(id).map(Contribution::party).map(this::place).stream())
                .toList();
    }

    private Scope place(OrganisationId party) {
        return new Scope.Organisation(agreement.municipality(), party.value());
    }

    private <T> Result<T, ProgressError> onDay(
            Optional<T> ever,
            LocalDate day,
            Function<AgreementContent, Optional<T>> finding,
            ProgressError unknown,
            ProgressError notThen) {
        if (ever.isEmpty()) {
            return Result.refusal(unknown);
        }
        return day.isAfter(today)
                ? Result.refusal(new ProgressError.RecordedAhead(day))
                : Result.of(agreement.inForceOn(day).map(Version::content).flatMap(finding), notThen);
    }
}
