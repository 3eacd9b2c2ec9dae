package org.knotenpunkt.application.partnership.progress;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.Correcting;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.Agreed;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.Deliveries;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.DeliveryId;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalRatingId;
import org.knotenpunkt.domain.partnership.progress.GoalRatings;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.GoalValueId;
import org.knotenpunkt.domain.partnership.progress.GoalValues;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Records what becomes of agreements. */
public final class ProgressService implements RecordValue, RecordDelivery, RateGoal {
    private final Agreements agreements;
    private final ProgressRecords records;
    private final AgreementAccess access;
    private final Keeper<GoalValues> values;
    private final Keeper<Deliveries> deliveries;
    private final Keeper<GoalRatings> ratings;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public ProgressService(
            Agreements agreements,
            ProgressRecords records,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.agreements = agreements;
        this.records = records;
        this.access = new AgreementAccess(rights);
        this.values = new Keeper<>(records::save, events);
        this.deliveries = new Keeper<>(records::save, events);
        this.ratings = new Keeper<>(records::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<GoalValues, ProgressError> record(
            Actor actor, AgreementId id, GoalId goal, NewValue said, @Nullable Long corrected) {
        return transactions.call(
                actor,
                () -> held(actor, id, agreed -> agreed.recorders(said.day()))
                        .flatMap(agreement -> in(agreement)
                                .goalOn(goal, said.day())
                                .flatMap(measured -> value(actor, said))
                                .flatMap(value -> Correcting.recording(
                                        seen(values, records.valuesOf(agreement, goal), corrected),
                                        corrected != null,
                                        known -> known.record(value),
                                        wrong -> wrong.withdrawContradicted(value, withdrawal(actor, null)))))
                        .map(changed -> values.save(actor, changed)));
    }

    /** What is recorded; who corrects it has seen all of it. */
    private static <A extends Aggregate<A>> A seen(Keeper<A> keeper, A known, @Nullable Long corrected) {
        if (corrected != null) {
            keeper.requireSeen(known, corrected);
        }
        return known;
    }

    private Result<GoalValue, ProgressError> value(Actor actor, NewValue said) {
        var isHeld = said.method() != CountMethod.NOT_HELD;
        if (isHeld == (said.value() == null)) {
            return Result.refusal(
                    isHeld ? new ProgressError.ValueMissing(said.method()) : new ProgressError.ValueOfNothingHeld());
        }
        return Result.success(new GoalValue(
                new GoalValueId(ids.next()),
                said.day(),
                said.method(),
                said.value(),
                said.source(),
                clock.instant(),
                actor.account()));
    }

    @Override
    public Result<GoalValues, ProgressError> withdraw(
            Actor actor, AgreementId id, GoalId goal, long version, GoalValueId value, @Nullable String reason) {
        return transactions.call(
                actor,
                () -> held(actor, id, agreed -> agreed.recorders(today.today()))
                        .map(agreement -> records.valuesOf(agreement, goal))
                        .peek(known -> values.requireSeen(known, version))
                        .flatMap(known -> known.withdraw(value, withdrawal(actor, reason)))
                        .map(changed -> values.save(actor, changed)));
    }

    @Override
    public Result<Deliveries, ProgressError> record(
            Actor actor, AgreementId id, ContributionId contribution, NewDelivery said, boolean evenIfSimilar) {
        return transactions.call(
                actor,
                () -> held(actor, id, agreed -> agreed.recorders(contribution))
                        .flatMap(agreement -> in(agreement)
                                .contributionOn(contribution, said.day())
                                .flatMap(promised -> delivery(actor, promised, said))
                                .flatMap(delivery -> records.deliveriesOf(agreement, contribution)
                                        .record(delivery, evenIfSimilar)))
                        .map(changed -> deliveries.save(actor, changed)));
    }

    private Result<Delivery, ProgressError> delivery(Actor actor, Contribution promised, NewDelivery said) {
        return isFitting(promised.kind(), said.amount())
                ? Result.success(new Delivery(
                        new DeliveryId(ids.next()),
                        said.day(),
                        said.amount(),
                        said.note(),
                        clock.instant(),
                        actor.account()))
                : Result.refusal(new ProgressError.AmountNotFitting());
    }

    private static boolean isFitting(ContributionKind kind, BigDecimal amount) {
        return amount.signum() > 0
                && (kind != ContributionKind.MONEY
                        || amount.stripTrailingZeros().scale() <= 0);
    }

    @Override
    public Result<Deliveries, ProgressError> withdraw(
            Actor actor,
            AgreementId id,
            ContributionId contribution,
            long version,
            DeliveryId delivery,
            @Nullable String reason) {
        return transactions.call(
                actor,
                () -> held(actor, id, agreed -> agreed.recorders(contribution))
                        .map(agreement -> records.deliveriesOf(agreement, contribution))
                        .peek(known -> deliveries.requireSeen(known, version))
                        .flatMap(known -> known.withdraw(delivery, withdrawal(actor, reason)))
                        .map(changed -> deliveries.save(actor, changed)));
    }

    @Override
    public Result<GoalRatings, ProgressError> rate(
            Actor actor, AgreementId id, GoalId goal, NewRating said, @Nullable Long corrected) {
        return transactions.call(
                actor,
                () -> held(actor, id, agreed -> agreed.recorders(today.today()))
                        .flatMap(agreement -> in(agreement)
                                .goalIn(goal, said.year())
                                .map(rated -> rating(actor, said))
                                .flatMap(rating -> Correcting.recording(
                                        seen(ratings, records.ratingsOf(agreement, goal), corrected),
                                        corrected != null,
                                        known -> known.rate(rating),
                                        wrong -> wrong.withdrawContradicted(rating, withdrawal(actor, null)))))
                        .map(changed -> ratings.save(actor, changed)));
    }

    private GoalRating rating(Actor actor, NewRating said) {
        return new GoalRating(
                new GoalRatingId(ids.next()),
                said.year(),
                said.verdict(),
                said.reason(),
                said.next(),
                clock.instant(),
                actor.account());
    }

    @Override
    public Result<GoalRatings, ProgressError> withdraw(
            Actor actor, AgreementId id, GoalId goal, long version, GoalRatingId rating, @Nullable String reason) {
        return transactions.call(
                actor,
                () -> held(actor, id, agreed -> agreed.recorders(today.today()))
                        .map(agreement -> records.ratingsOf(agreement, goal))
                        .peek(known -> ratings.requireSeen(known, version))
                        .flatMap(known -> known.withdraw(rating, withdrawal(actor, reason)))
                        .map(changed -> ratings.save(actor, changed)));
    }

    /** The agreement, held until the transaction ends, for somebody who sees it and may record something in one of the places. */
    private Result<Agreement, ProgressError> held(Actor actor, AgreementId id, Function<Agreed, List<Scope>> places) {
        return access.seen(actor, agreements.findForChange(id), id)
                .flatMap(agreement -> access.recorded(actor, agreement, places.apply(in(agreement))));
    }

    private Agreed in(Agreement agreement) {
        return Agreed.in(agreement, today.today());
    }

    private Withdrawal withdrawal(Actor actor, @Nullable String reason) {
        return new Withdrawal(clock.instant(), actor.account(), reason);
    }
}
