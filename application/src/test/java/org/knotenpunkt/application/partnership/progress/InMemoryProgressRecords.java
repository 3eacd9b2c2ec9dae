package org.knotenpunkt.application.partnership.progress;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.Deliveries;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.partnership.progress.GoalRatings;
import org.knotenpunkt.domain.partnership.progress.GoalValues;
import org.knotenpunkt.domain.partnership.progress.Ledger;
import org.knotenpunkt.domain.partnership.progress.Recorded;
import org.knotenpunkt.domain.partnership.progress.Recordings;

/** What is recorded of the progress of agreements, in memory. */
public final class InMemoryProgressRecords implements ProgressRecords {
    private final Map<GoalId, GoalValues> values = new LinkedHashMap<>();
    private final Map<ContributionId, Deliveries> deliveries = new LinkedHashMap<>();
    private final Map<GoalId, GoalRatings> ratings = new LinkedHashMap<>();

    /** Forgets all of it. */
    public void clear() {
        values.clear();
        deliveries.clear();
        ratings.clear();
    }

    @Override
    public GoalValues valuesOf(Agreement agreement, GoalId goal) {
        return Optional.ofNullable(values.get(goal))
                .filter(known -> known.agreement().equals(agreement.id()))
                .orElseGet(() -> GoalValues.restore(agreement.id(), agreement.municipality(), goal, Ledger.empty()));
    }

    @Override
    public Deliveries deliveriesOf(Agreement agreement, ContributionId contribution) {
        return Optional.ofNullable(deliveries.get(contribution))
                .filter(known -> known.agreement().equals(agreement.id()))
                .orElseGet(() ->
                        Deliveries.restore(agreement.id(), agreement.municipality(), contribution, Ledger.empty()));
    }

    @Override
    public GoalRatings ratingsOf(Agreement agreement, GoalId goal) {
        return Optional.ofNullable(ratings.get(goal))
                .filter(known -> known.agreement().equals(agreement.id()))
                .orElseGet(() -> GoalRatings.restore(agreement.id(), agreement.municipality(), goal, Ledger.empty()));
    }

    @Override
    public Recordings of(Agreement agreement) {
        return new Recordings(
                of(agreement, values.values(), GoalValues::goal, GoalValues::ledger),
                of(agreement, deliveries.values(), Deliveries::contribution, Deliveries::ledger),
                of(agreement, ratings.values(), GoalRatings::goal, GoalRatings::ledger));
    }

    private static <R extends Recorded<R, E, ?>, K, E> Map<K, Ledger<E>> of(
            Agreement agreement, Collection<R> all, Function<R, K> key, Function<R, Ledger<E>> ledger) {
        return all.stream()
                .filter(known -> known.agreement().equals(agreement.id()))
                .collect(toMap(key, ledger));
    }

    @Override
    public void save(GoalRatings changed) {
        ratings.put(changed.goal(), changed.saved());
    }

    /** The values that tell where each goal stands that was measured by the day. */
    public static Map<GoalId, FirstAndNewest> measured(ProgressRecords records, Agreement agreement, LocalDate day) {
        return records.of(agreement).values().entrySet().stream()
                .flatMap(entry ->
                        FirstAndNewest.of(entry.getValue().standing(), day)
                                .map(values -> Map.entry(entry.getKey(), values))
                                .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void save(GoalValues changed) {
        values.put(changed.goal(), changed.saved());
    }

    @Override
    public void save(Deliveries changed) {
        deliveries.put(changed.contribution(), changed.saved());
    }
}
