package org.knotenpunkt.domain.partnership.progress;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * All that is recorded of the progress of an agreement.
 *
 * @param values of each goal of which anything is
 * @param deliveries of each contribution of which anything is
 * @param ratings of each goal that is or was rated
 */
public record Recordings(
        Map<GoalId, Ledger<GoalValue>> values,
        Map<ContributionId, Ledger<Delivery>> deliveries,
        Map<GoalId, Ledger<GoalRating>> ratings) {
    public static final Recordings NONE = new Recordings(Map.of(), Map.of(), Map.of());

    public Recordings {
        values = Map.copyOf(values);
        deliveries = Map.copyOf(deliveries);
        ratings = Map.copyOf(ratings);
    }

    Ledger<GoalValue> valuesOf(GoalId goal) {
        return values.getOrDefault(goal, Ledger.empty());
    }

    Ledger<Delivery> deliveriesOf(ContributionId contribution) {
        return deliveries.getOrDefault(contribution, Ledger.empty());
    }

    Ledger<GoalRating> ratingsOf(GoalId goal) {
        return ratings.getOrDefault(goal, Ledger.empty());
    }

    /** The accounts of those who have recorded any of it. */
    public Set<UUID> accounts() {
        return Stream.of(
                        values.values().stream().flatMap(Recordings::all).map(GoalValue::by),
                        deliveries.values().stream().flatMap(Recordings::all).map(Delivery::by),
                        ratings.values().stream().flatMap(Recordings::all).map(GoalRating::by))
                .flatMap(accounts -> accounts)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E> Stream<E> all(Ledger<E> ledger) {
        return Stream.concat(
                ledger.standing().stream(), ledger.withdrawn().stream().map(Withdrawn::fact));
    }
}
