package org.knotenpunkt.application.partnership.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementInForce;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.partnership.progress.Standing;
import org.knotenpunkt.domain.partnership.progress.Standing.HowFar;
import org.knotenpunkt.domain.shared.Validity;

/**
 * An agreement that holds, as far as it matters to whoever takes over.
 *
 * @param parties those that take part today, in the order of the agreement
 * @param validity from its first day on, up to its last one as it is known today
 * @param goals those on which people still work: operational ones that are not reached, in their order
 */
public record Commitment(
        AgreementId agreement, String title, List<Party> parties, Validity validity, List<GoalInProgress> goals) {
    /** A goal that is not reached, and how far it has come. */
    public record GoalInProgress(Goal goal, HowFar state) {}

    public Commitment {
        parties = List.copyOf(parties);
        goals = List.copyOf(goals);
    }

    /** The agreement as it is on a day on which it holds. */
    static Commitment of(AgreementInForce held, LocalDate day) {
        var agreement = held.agreement();
        var content = agreement.inForceOn(day).orElseThrow().content();
        return new Commitment(
                agreement.id(),
                content.title(),
                agreement.partiesOn(day),
                new Validity(since(held), agreement.lastDayAsOf(day).orElse(null)),
                content.goals().stream()
                        .flatMap(goal -> inProgress(goal, held, day).stream())
                        .toList());
    }

    private static Optional<GoalInProgress> inProgress(Goal goal, AgreementInForce held, LocalDate day) {
        var values = FirstAndNewest.valuesOf(held.measured().get(goal.id()));
        return goal.measure()
                .map(measure -> Standing.of(measure, values, day).state())
                .filter(state -> state != HowFar.REACHED)
                .map(state -> new GoalInProgress(goal, state));
    }

    private static @Nullable LocalDate since(AgreementInForce held) {
        return held.agreement().versions().stream()
                .map(Version::since)
                .filter(since -> since != null)
                .findFirst()
                .orElse(null);
    }
}
