package org.knotenpunkt.web.partnership.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.progress.ProgressView;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.progress.Balance;
import org.knotenpunkt.domain.partnership.progress.Baseline;
import org.knotenpunkt.domain.partnership.progress.ContributionProgress;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.GoalProgress;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalRatingId;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Standing;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * What has become of an agreement, as JSON.
 *
 * @param on the day as of which it is said
 */
record ProgressJson(UUID agreement, LocalDate on, List<GoalJson> goals, List<ContributionJson> contributions) {
    static ProgressJson from(ProgressView view) {
        return new ProgressJson(
                view.agreement().id().value(),
                view.day(),
                view.progress().measured().stream()
                        .map(goal -> GoalJson.from(goal, view.day()))
                        .toList(),
                view.progress().contributions().stream()
                        .map(ContributionJson::from)
                        .toList());
    }

    /** An operational goal. */
    record GoalJson(
            UUID id,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String sign,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable LocalDate baselineBy,
            @Nullable UUID measuredBaseline,
            BigDecimal target,
            LocalDate due,
            UUID responsible,
            Standing.HowFar standing,
            @Nullable UUID judgedBy,
            long version,
            List<ValueJson> values,
            List<WithdrawnJson<ValueJson>> withdrawn,
            RatingsJson ratings) {
        static GoalJson from(GoalProgress one, LocalDate day) {
            var measure = one.goal().measure().orElseThrow();
            Validity held = one.held();
            return new GoalJson(
                    one.goal().id().value(),
                    one.goal().text(),
                    held.from(),
                    held.until(),
                    measure.sign(),
                    measure.unit(),
                    measure.baseline(),
                    measure.baselineOn(),
                    measure.baselineBy(),
                    one.baseline()
                            .flatMap(Baseline::asMeasured)
                            .map(value -> value.id().value())
                            .orElse(null),
                    measure.target(),
                    measure.due(),
                    measure.responsible().value(),
                    one.standing().state(),
                    one.standing().judgedBy().map(value -> value.id().value()).orElse(null),
                    one.values().changes(),
                    one.values().standing().stream()
                            .sorted(GoalValue.BY_DAY)
                            .map(ValueJson::from)
                            .toList(),
                    one.values().withdrawn().stream()
                            .map(taken -> WithdrawnJson.from(taken, ValueJson.from(taken.fact())))
                            .toList(),
                    RatingsJson.from(one, SchoolYear.of(day)));
        }
    }

    /** A value of a goal. */
    record ValueJson(
            UUID id,
            LocalDate day,
            CountMethod method,
            @Nullable BigDecimal value,
            String source,
            Instant recordedAt,
            UUID recordedBy) {
        static ValueJson from(GoalValue value) {
            return new ValueJson(
                    value.id().value(),
                    value.day(),
                    value.method(),
                    value.value(),
                    value.source(),
                    value.at(),
                    value.by());
        }
    }

    /**
     * How a goal is rated.
     *
     * @param unrated the school years that are over and have no rating
     */
    record RatingsJson(
            long version,
            List<RatingJson> standing,
            List<WithdrawnJson<RatingJson>> withdrawn,
            List<String> unrated,
            List<UUID> open) {
        static RatingsJson from(GoalProgress one, SchoolYear current) {
            return new RatingsJson(
                    one.ratings().changes(),
                    one.ratings().standing().stream()
                            .sorted(GoalRating.BY_YEAR)
                            .map(RatingJson::from)
                            .toList(),
                    one.ratings().withdrawn().stream()
                            .map(taken -> WithdrawnJson.from(taken, RatingJson.from(taken.fact())))
                            .toList(),
                    one.unrated(current).stream().map(SchoolYear::toString).toList(),
                    one.open().stream().map(GoalRatingId::value).sorted().toList());
        }
    }

    /** The rating of a goal in a school year. */
    record RatingJson(
            UUID id, String year, Verdict verdict, String reason, NextStep next, Instant recordedAt, UUID recordedBy) {
        static RatingJson from(GoalRating rating) {
            return new RatingJson(
                    rating.id().value(),
                    rating.year().toString(),
                    rating.verdict(),
                    rating.reason(),
                    rating.next(),
                    rating.at(),
                    rating.by());
        }
    }

    /** A contribution; amounts in the unit of its kind. */
    record ContributionJson(
            UUID id,
            UUID party,
            ContributionKind kind,
            String text,
            @Nullable LocalDate heldFrom,
            @Nullable LocalDate heldUntil,
            LocalDate from,
            LocalDate until,
            @Nullable UUID goal,
            BalanceJson balance,
            long version,
            List<DeliveryJson> deliveries,
            List<WithdrawnJson<DeliveryJson>> withdrawn) {
        static ContributionJson from(ContributionProgress one) {
            var contribution = one.contribution();
            var goal = contribution.goal();
            return new ContributionJson(
                    contribution.id().value(),
                    contribution.party().value(),
                    contribution.kind(),
                    contribution.text(),
                    one.held().from(),
                    one.held().until(),
                    contribution.from(),
                    contribution.until(),
                    goal == null ? null : goal.value(),
                    BalanceJson.from(one.balance()),
                    one.deliveries().changes(),
                    one.deliveries().standing().stream()
                            .sorted(Delivery.BY_DAY)
                            .map(DeliveryJson::from)
                            .toList(),
                    one.deliveries().withdrawn().stream()
                            .map(taken -> WithdrawnJson.from(taken, DeliveryJson.from(taken.fact())))
                            .toList());
        }
    }

    /** How a contribution stands. */
    record BalanceJson(
            BigDecimal promised, BigDecimal delivered, BigDecimal open, BigDecimal overdue, BigDecimal beyond) {
        static BalanceJson from(Balance balance) {
            return new BalanceJson(
                    balance.promised(), balance.delivered(), balance.open(), balance.overdue(), balance.beyond());
        }
    }

    /** A delivery. */
    record DeliveryJson(
            UUID id,
            LocalDate day,
            BigDecimal amount,
            @Nullable String note,
            Instant recordedAt,
            UUID recordedBy) {
        static DeliveryJson from(Delivery delivery) {
            return new DeliveryJson(
                    delivery.id().value(),
                    delivery.day(),
                    delivery.amount(),
                    delivery.note(),
                    delivery.at(),
                    delivery.by());
        }
    }

    /** An entry that was never true. */
    record WithdrawnJson<E>(
            E entry, Instant at, UUID by, @Nullable String reason) {
        static <F, E> WithdrawnJson<E> from(Withdrawn<F> taken, E entry) {
            var how = taken.withdrawal();
            return new WithdrawnJson<>(entry, how.at(), how.by(), how.reason());
        }
    }
}
