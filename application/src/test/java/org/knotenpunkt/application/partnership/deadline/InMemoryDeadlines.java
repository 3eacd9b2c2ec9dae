package org.knotenpunkt.application.partnership.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Standing;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** From what days follow, of agreements in memory. */
public final class InMemoryDeadlines implements DeadlineQueries {
    private final Supplier<List<Agreement>> agreements;
    private final Map<ContributionId, BigDecimal> given = new HashMap<>();
    private final Map<AgreementId, LocalDate> opened = new HashMap<>();
    private final Map<AgreementId, Dated.Due> rounds = new HashMap<>();
    private final Map<AgreementId, Set<OrganisationId>> missing = new HashMap<>();
    private final Map<GoalId, List<GoalValue>> values = new HashMap<>();
    private final Map<GoalId, List<GoalRating>> ratings = new HashMap<>();
    private final Map<AgreementId, List<Dated.Due>> resolutions = new HashMap<>();
    private final Map<AgreementId, List<Dated.Due>> releases = new HashMap<>();

    /** @param agreements all that there are */
    public InMemoryDeadlines(Supplier<List<Agreement>> agreements) {
        this.agreements = agreements;
    }

    /** Forgets all that was noted beside the agreements. */
    public void clear() {
        List.of(given, opened, rounds, missing, values, ratings, resolutions, releases)
                .forEach(Map::clear);
    }

    /** Notes that so much was given. */
    public void give(ContributionId contribution, BigDecimal amount) {
        given.merge(contribution, amount, BigDecimal::add);
    }

    /** Notes a value of a goal. */
    public void measure(GoalId goal, GoalValue value) {
        values.computeIfAbsent(goal, none -> new ArrayList<>()).add(value);
    }

    /** Notes how a goal is rated. */
    public void rate(GoalId goal, GoalRating rating) {
        ratings.computeIfAbsent(goal, none -> new ArrayList<>()).add(rating);
    }

    /** Notes that a party has handed in its sheet for the review under way. */
    public void handIn(AgreementId agreement, OrganisationId party) {
        missing.computeIfPresent(
                agreement,
                (of, asked) ->
                        asked.stream().filter(one -> !one.equals(party)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Notes a review under way. */
    public void open(AgreementId agreement, UUID review, LocalDate from, LocalDate due, Set<OrganisationId> asked) {
        opened.put(agreement, from);
        missing.put(agreement, asked);
        rounds.put(agreement, new Dated.Due(review, due, null, null));
    }

    /** Notes what settles a disagreement. */
    public void resolve(AgreementId agreement, UUID disagreement, LocalDate until, String responsible) {
        resolutions
                .computeIfAbsent(agreement, none -> new ArrayList<>())
                .add(new Dated.Due(disagreement, until, null, responsible));
    }

    /** Notes a release; one that is there already to the same network is told no more. */
    public void release(AgreementId agreement, UUID release, String network, LocalDate until) {
        var known = releases.computeIfAbsent(agreement, none -> new ArrayList<>());
        known.removeIf(before -> network.equals(before.text()) && before.day().isBefore(until));
        known.add(new Dated.Due(release, until, network, null));
    }

    /** Notes that a release was revoked. */
    public void revoke(AgreementId agreement, UUID release) {
        releases.getOrDefault(agreement, new ArrayList<>())
                .removeIf(known -> known.id().equals(release));
    }

    private static List<Dated.Due> within(
            Map<AgreementId, List<Dated.Due>> all, AgreementId id, LocalDate from, LocalDate until) {
        return all.getOrDefault(id, List.of()).stream()
                .filter(due -> isWithin(due.day(), from, until))
                .sorted(Comparator.comparing(Dated.Due::day))
                .toList();
    }

    @Override
    public List<Dated> dated(
            MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate from, LocalDate until) {
        return agreements.get().stream()
                .filter(agreement -> agreement.municipality().equals(town))
                .filter(agreement ->
                        parties.isEmpty() || parties.get().stream().anyMatch(one -> takesPart(agreement, one)))
                .filter(agreement -> agreement
                        .ending()
                        .map(Ending::lastDay)
                        .filter(from::isAfter)
                        .isEmpty())
                .flatMap(agreement -> agreement.lastAgreed().map(last -> dated(agreement, last, from, until)).stream())
                .filter(found -> isAnythingDue(found, until))
                .toList();
    }

    private static boolean takesPart(Agreement agreement, OrganisationId organisation) {
        return agreement.versions().stream()
                .anyMatch(version -> version.content().party(organisation).isPresent());
    }

    private Dated dated(Agreement agreement, Version last, LocalDate from, LocalDate until) {
        var content = last.content();
        var term = content.term();
        return new Dated(
                agreement.id(),
                agreement.versions().getLast().content().title(),
                last.number(),
                Optional.ofNullable(last.since()).orElseThrow(),
                new AgreementTerm(
                        null,
                        term.until(),
                        term.renewalMonths(),
                        term.noticeMonths(),
                        term.firstReview(),
                        term.reviewMonths()),
                agreement.ending().map(Ending::lastDay).orElse(null),
                opened.get(agreement.id()),
                rounds.get(agreement.id()),
                missing.getOrDefault(agreement.id(), Set.of()),
                goals(content, Measure::baselineBy, (goal, measure) -> awaitsBaseline(goal, measure, from, until)),
                goals(
                        content,
                        Measure::due,
                        (goal, measure) -> !measure.due().isAfter(until) && isOpen(goal, measure, from)),
                content.contributions().stream()
                        .filter(one -> isWithin(one.until(), from.minusYears(1), until))
                        .filter(one ->
                                given.getOrDefault(one.id(), BigDecimal.ZERO).compareTo(one.amount()) < 0)
                        .map(one ->
                                new Dated.Due(one.id().value(), one.until(), one.text(), name(content, one.party())))
                        .toList(),
                within(resolutions, agreement.id(), LocalDate.MIN, until).stream()
                        .filter(due -> agreement.versionsLedToBy(new DisagreementId(due.id())).stream()
                                .noneMatch(version -> version.state() == VersionState.AGREED))
                        .toList(),
                within(releases, agreement.id(), from, until));
    }

    private static List<Dated.Due> goals(
            AgreementContent content, Function<Measure, @Nullable LocalDate> day, BiPredicate<GoalId, Measure> wanted) {
        return content.goals().stream()
                .flatMap(goal -> goal
                        .measure()
                        .filter(measure -> wanted.test(goal.id(), measure))
                        .map(measure -> new Dated.Due(
                                goal.id().value(),
                                Objects.requireNonNull(day.apply(measure)),
                                goal.text(),
                                name(content, measure.responsible())))
                        .stream())
                .sorted(Comparator.comparing(Dated.Due::day).thenComparing(Dated.Due::id))
                .toList();
    }

    private boolean awaitsBaseline(GoalId goal, Measure measure, LocalDate today, LocalDate until) {
        var by = measure.baselineBy();
        return by != null
                && isWithin(by, today.minusYears(1), until)
                && Standing.of(measure, values.getOrDefault(goal, List.of()), today)
                                .path()
                        == null
                && isNotSettled(goal);
    }

    private boolean isOpen(GoalId goal, Measure measure, LocalDate today) {
        return Standing.of(measure, values.getOrDefault(goal, List.of()), today).state() != Standing.HowFar.REACHED
                && isNotSettled(goal);
    }

    private boolean isNotSettled(GoalId goal) {
        return ratings.getOrDefault(goal, List.of()).stream()
                .max(GoalRating.BY_YEAR)
                .filter(last -> last.verdict() == Verdict.REACHED || last.next() == NextStep.CLOSE)
                .isEmpty();
    }

    private static String name(AgreementContent content, OrganisationId party) {
        return content.party(party).map(Party::name).orElseThrow();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static boolean isAnythingDue(Dated found, LocalDate until) {
        var firstReview = found.term().firstReview();
        var end = found.term().until();
        return Stream.of(
                        firstReview != null && !firstReview.isAfter(until),
                        end != null && !end.isAfter(until.plusMonths(AgreementTerm.MAX_NOTICE_MONTHS)),
                        found.ending() != null,
                        found.round() != null,
                        !found.baselines().isEmpty(),
                        !found.goals().isEmpty(),
                        !found.contributions().isEmpty(),
                        !found.resolutions().isEmpty(),
                        !found.releases().isEmpty())
                .anyMatch(due -> due);
    }
}
