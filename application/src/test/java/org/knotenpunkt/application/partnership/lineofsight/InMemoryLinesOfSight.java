package org.knotenpunkt.application.partnership.lineofsight;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.lineofsight.EndedGoal;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;
import org.knotenpunkt.domain.partnership.progress.Agreed;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Finds in memory of what lines of sight are made. */
public final class InMemoryLinesOfSight implements LinesOfSight {
    private final List<PlacedAssessment> assessments = new ArrayList<>();
    private final InMemoryAgreements agreements;
    private final ProgressRecords records;

    public InMemoryLinesOfSight(InMemoryAgreements agreements, ProgressRecords records) {
        this.agreements = agreements;
        this.records = records;
    }

    public void add(Assessment assessment, String placeName) {
        assessments.add(new PlacedAssessment(assessment, placeName));
    }

    @Override
    public Threads find(MunicipalityId town, Optional<Set<OrganisationId>> parties, Set<GoalId> served, LocalDate day) {
        var seen = agreements.all().stream()
                .filter(agreement -> agreement.municipality().equals(town))
                .filter(agreement -> parties.isEmpty() || takesPart(agreement, parties.get()))
                .toList();
        return new Threads(
                assessments.stream()
                        .filter(one -> one.assessment().municipality().equals(town))
                        .sorted(Comparator.comparing(one -> one.assessment().title()))
                        .toList(),
                seen.stream()
                        .flatMap(agreement -> pursuit(agreement, day).stream())
                        .sorted(Comparator.comparing(
                                pursuit -> pursuit.content().title()))
                        .toList(),
                seen.stream()
                        .flatMap(agreement -> ended(agreement, served, day))
                        .sorted(Comparator.comparing(EndedGoal::title))
                        .toList());
    }

    private static Stream<EndedGoal> ended(Agreement agreement, Set<GoalId> served, LocalDate day) {
        var shown = agreement.inForceOn(day).or(() -> toCome(agreement, day));
        var last = new LinkedHashMap<GoalId, Goal>();
        agreement.versions().stream()
                .flatMap(version -> version.content().goals().stream())
                .forEach(goal -> last.put(goal.id(), goal));
        return last.values().stream()
                .filter(goal -> served.contains(goal.id()))
                .filter(goal -> shown.filter(from -> isNamed(agreement, goal.id(), from.number()))
                        .isEmpty())
                .map(goal -> new EndedGoal(
                        goal.id(),
                        goal.text(),
                        agreement.id(),
                        agreement.shownOn(day).content().title()));
    }

    private static boolean isNamed(Agreement agreement, GoalId goal, int from) {
        return agreement.versions().stream()
                .filter(version -> version.number() >= from && version.state() != VersionState.REFUSED)
                .anyMatch(version -> version.content().goal(goal).isPresent());
    }

    private static boolean takesPart(Agreement agreement, Set<OrganisationId> organisations) {
        return agreement.versions().stream()
                .anyMatch(version -> organisations.stream()
                        .anyMatch(one -> version.content().party(one).isPresent()));
    }

    private Optional<Pursuit> pursuit(Agreement agreement, LocalDate day) {
        var holds = agreement.inForceOn(day);
        return holds.or(() -> toCome(agreement, day))
                .map(version -> new Pursuit(
                        agreement.id(),
                        version.content(),
                        holds.isPresent(),
                        since(agreement, day),
                        InMemoryProgressRecords.measured(records, agreement, day),
                        delivered(agreement, day)));
    }

    private static Optional<Version> toCome(Agreement agreement, LocalDate day) {
        return agreement.lastDayAsOf(day).filter(day::isAfter).isPresent()
                ? Optional.empty()
                : agreement.lastAgreed().or(agreement::draft);
    }

    private static Map<GoalId, LocalDate> since(Agreement agreement, LocalDate day) {
        return Agreed.in(agreement, day).goals().stream()
                .filter(goal -> !goal.validity().isToCome(day))
                .collect(toMap(
                        goal -> goal.value().id(),
                        goal -> Objects.requireNonNull(goal.validity().from())));
    }

    private Map<ContributionId, BigDecimal> delivered(Agreement agreement, LocalDate day) {
        return records.of(agreement).deliveries().entrySet().stream()
                .flatMap(entry -> entry.getValue().standing().stream()
                        .filter(delivery -> !delivery.day().isAfter(day))
                        .map(Delivery::amount)
                        .reduce(BigDecimal::add)
                        .map(sum -> Map.entry(entry.getKey(), sum))
                        .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
