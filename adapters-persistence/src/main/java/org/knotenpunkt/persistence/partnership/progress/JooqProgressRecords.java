package org.knotenpunkt.persistence.partnership.progress;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.DELIVERY;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_RATING;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_VALUE;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record3;
import org.jooq.SelectField;
import org.jooq.Table;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
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
import org.knotenpunkt.domain.partnership.progress.Ledger;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.ProgressEvent;
import org.knotenpunkt.domain.partnership.progress.Recorded;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Values;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** Keeps what is recorded of goals and contributions in PostgreSQL. What is written follows from what has happened. */
public final class JooqProgressRecords implements ProgressRecords {
    static final SelectField<GoalValue> VALUE = row(
                    GOAL_VALUE.ID.convertFrom(GoalValueId::new),
                    GOAL_VALUE.DAY,
                    GOAL_VALUE.METHOD.convertFrom(CountMethod::valueOf),
                    GOAL_VALUE.VALUE,
                    GOAL_VALUE.SOURCE,
                    GOAL_VALUE.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                    GOAL_VALUE.RECORDED_BY)
            .mapping(GoalValue::new);

    private static final SelectField<GoalRating> RATING = row(
                    GOAL_RATING.ID.convertFrom(GoalRatingId::new),
                    GOAL_RATING.SCHOOL_YEAR.convertFrom(SchoolYear::new),
                    GOAL_RATING.VERDICT.convertFrom(Verdict::valueOf),
                    GOAL_RATING.REASON,
                    GOAL_RATING.NEXT_STEP.convertFrom(NextStep::valueOf),
                    GOAL_RATING.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                    GOAL_RATING.RECORDED_BY)
            .mapping(GoalRating::new);

    private static final SelectField<Delivery> GIVEN = row(
                    DELIVERY.ID.convertFrom(DeliveryId::new),
                    DELIVERY.DAY,
                    DELIVERY.AMOUNT,
                    DELIVERY.NOTE,
                    DELIVERY.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                    DELIVERY.RECORDED_BY)
            .mapping(Delivery::new);

    private static final Param<UUID> TOWN = param("town", UUID.class);
    private static final Param<UUID> AGREEMENT = param("agreement", UUID.class);
    private static final Param<UUID> ID = param("id", UUID.class);

    private static final PreparedQuery<Record3<GoalId, GoalValue, Withdrawal>> ALL_VALUES = values(noCondition());
    private static final PreparedQuery<Record3<GoalId, GoalValue, Withdrawal>> VALUES_OF = values(GOAL.ID.eq(ID));
    private static final PreparedQuery<Record3<GoalId, GoalRating, Withdrawal>> ALL_RATINGS = ratings(noCondition());
    private static final PreparedQuery<Record3<GoalId, GoalRating, Withdrawal>> RATINGS_OF = ratings(GOAL.ID.eq(ID));
    private static final PreparedQuery<Record3<ContributionId, Delivery, Withdrawal>> ALL_DELIVERIES =
            deliveries(noCondition());
    private static final PreparedQuery<Record3<ContributionId, Delivery, Withdrawal>> DELIVERIES_OF =
            deliveries(CONTRIBUTION.ID.eq(ID));

    private final Database database;

    @Inject
    public JooqProgressRecords(Database database) {
        this.database = database;
    }

    private static Values of(Agreement agreement) {
        return Values.of(TOWN, agreement.municipality().value())
                .and(AGREEMENT, agreement.id().value());
    }

    private <K, E> Map<K, Ledger<E>> ledgers(PreparedQuery<Record3<K, E, Withdrawal>> query, Values values) {
        return query.fetch(database, values).stream().collect(Ledgers.collecting(mapping(Ledgers.Row::new)));
    }

    @Override
    public GoalValues valuesOf(Agreement agreement, GoalId goal) {
        var ledger = ledgers(VALUES_OF, of(agreement).and(ID, goal.value())).getOrDefault(goal, Ledger.empty());
        return GoalValues.restore(agreement.id(), agreement.municipality(), goal, ledger);
    }

    @Override
    public Deliveries deliveriesOf(Agreement agreement, ContributionId contribution) {
        var ledger = ledgers(DELIVERIES_OF, of(agreement).and(ID, contribution.value()))
                .getOrDefault(contribution, Ledger.empty());
        return Deliveries.restore(agreement.id(), agreement.municipality(), contribution, ledger);
    }

    @Override
    public Map<GoalId, Ledger<GoalValue>> values(Agreement agreement) {
        return ledgers(ALL_VALUES, of(agreement));
    }

    private static PreparedQuery<Record3<GoalId, GoalValue, Withdrawal>> values(Condition wanted) {
        return PreparedQuery.of(select(
                        GOAL_VALUE.GOAL_ID.convertFrom(GoalId::new),
                        VALUE,
                        Withdrawals.withdrawal(
                                GOAL_VALUE.WITHDRAWN_AT, GOAL_VALUE.WITHDRAWN_BY, GOAL_VALUE.WITHDRAWN_REASON))
                .from(GOAL)
                .join(GOAL_VALUE)
                .on(GOAL_VALUE.MUNICIPALITY_ID.eq(GOAL.MUNICIPALITY_ID))
                .and(GOAL_VALUE.GOAL_ID.eq(GOAL.ID))
                .where(GOAL.MUNICIPALITY_ID.eq(TOWN))
                .and(GOAL.AGREEMENT_ID.eq(AGREEMENT))
                .and(wanted)
                .orderBy(GOAL_VALUE.WITHDRAWN_AT, GOAL_VALUE.RECORDED_AT, GOAL_VALUE.ID));
    }

    @Override
    public GoalRatings ratingsOf(Agreement agreement, GoalId goal) {
        var ledger = ledgers(RATINGS_OF, of(agreement).and(ID, goal.value())).getOrDefault(goal, Ledger.empty());
        return GoalRatings.restore(agreement.id(), agreement.municipality(), goal, ledger);
    }

    @Override
    public Map<GoalId, Ledger<GoalRating>> ratings(Agreement agreement) {
        return ledgers(ALL_RATINGS, of(agreement));
    }

    private static PreparedQuery<Record3<GoalId, GoalRating, Withdrawal>> ratings(Condition wanted) {
        return PreparedQuery.of(select(
                        GOAL_RATING.GOAL_ID.convertFrom(GoalId::new),
                        RATING,
                        Withdrawals.withdrawal(
                                GOAL_RATING.WITHDRAWN_AT, GOAL_RATING.WITHDRAWN_BY, GOAL_RATING.WITHDRAWN_REASON))
                .from(GOAL)
                .join(GOAL_RATING)
                .on(GOAL_RATING.MUNICIPALITY_ID.eq(GOAL.MUNICIPALITY_ID))
                .and(GOAL_RATING.GOAL_ID.eq(GOAL.ID))
                .where(GOAL.MUNICIPALITY_ID.eq(TOWN))
                .and(GOAL.AGREEMENT_ID.eq(AGREEMENT))
                .and(wanted)
                .orderBy(GOAL_RATING.WITHDRAWN_AT, GOAL_RATING.RECORDED_AT, GOAL_RATING.ID));
    }

    @Override
    public Map<ContributionId, Ledger<Delivery>> deliveries(Agreement agreement) {
        return ledgers(ALL_DELIVERIES, of(agreement));
    }

    private static PreparedQuery<Record3<ContributionId, Delivery, Withdrawal>> deliveries(Condition wanted) {
        return PreparedQuery.of(select(
                        DELIVERY.CONTRIBUTION_ID.convertFrom(ContributionId::new),
                        GIVEN,
                        Withdrawals.withdrawal(DELIVERY.WITHDRAWN_AT, DELIVERY.WITHDRAWN_BY, DELIVERY.WITHDRAWN_REASON))
                .from(CONTRIBUTION)
                .join(DELIVERY)
                .on(DELIVERY.MUNICIPALITY_ID.eq(CONTRIBUTION.MUNICIPALITY_ID))
                .and(DELIVERY.CONTRIBUTION_ID.eq(CONTRIBUTION.ID))
                .where(CONTRIBUTION.MUNICIPALITY_ID.eq(TOWN))
                .and(CONTRIBUTION.AGREEMENT_ID.eq(AGREEMENT))
                .and(wanted)
                .orderBy(DELIVERY.WITHDRAWN_AT, DELIVERY.RECORDED_AT, DELIVERY.ID));
    }

    @Override
    public void save(GoalValues values) {
        for (var event : values.events()) {
            switch (event) {
                case ProgressEvent.ValueRecorded recorded -> insert(values, recorded.value());
                case ProgressEvent.ValueWithdrawn withdrawn ->
                    withdraw(
                            GOAL_VALUE,
                            values,
                            value -> value.id().value(),
                            withdrawn.value().value());
            }
        }
    }

    private void insert(GoalValues values, GoalValueId id) {
        var value = values.find(id).orElseThrow();
        database.dsl()
                .insertInto(GOAL_VALUE)
                .set(GOAL_VALUE.MUNICIPALITY_ID, values.municipality().value())
                .set(GOAL_VALUE.ID, value.id().value())
                .set(GOAL_VALUE.GOAL_ID, values.goal().value())
                .set(GOAL_VALUE.DAY, value.day())
                .set(GOAL_VALUE.METHOD, value.method().name())
                .set(GOAL_VALUE.VALUE, value.value())
                .set(GOAL_VALUE.SOURCE, value.source())
                .set(GOAL_VALUE.RECORDED_AT, value.at().atOffset(ZoneOffset.UTC))
                .set(GOAL_VALUE.RECORDED_BY, value.by())
                .execute();
    }

    @Override
    public void save(Deliveries deliveries) {
        for (var event : deliveries.events()) {
            switch (event) {
                case ProgressEvent.DeliveryRecorded recorded -> insert(deliveries, recorded.delivery());
                case ProgressEvent.DeliveryWithdrawn withdrawn ->
                    withdraw(
                            DELIVERY,
                            deliveries,
                            delivery -> delivery.id().value(),
                            withdrawn.delivery().value());
            }
        }
    }

    private void insert(Deliveries deliveries, DeliveryId id) {
        var delivery = deliveries.find(id).orElseThrow();
        database.dsl()
                .insertInto(DELIVERY)
                .set(DELIVERY.MUNICIPALITY_ID, deliveries.municipality().value())
                .set(DELIVERY.ID, delivery.id().value())
                .set(DELIVERY.CONTRIBUTION_ID, deliveries.contribution().value())
                .set(DELIVERY.DAY, delivery.day())
                .set(DELIVERY.AMOUNT, delivery.amount())
                .set(DELIVERY.NOTE, delivery.note())
                .set(DELIVERY.RECORDED_AT, delivery.at().atOffset(ZoneOffset.UTC))
                .set(DELIVERY.RECORDED_BY, delivery.by())
                .execute();
    }

    @Override
    public void save(GoalRatings ratings) {
        for (var event : ratings.events()) {
            switch (event) {
                case ProgressEvent.GoalRated rated -> insert(ratings, rated.rating());
                case ProgressEvent.GoalRatingWithdrawn withdrawn ->
                    withdraw(
                            GOAL_RATING,
                            ratings,
                            rating -> rating.id().value(),
                            withdrawn.rating().value());
            }
        }
    }

    private void insert(GoalRatings ratings, GoalRatingId id) {
        var rating = ratings.find(id).orElseThrow();
        database.dsl()
                .insertInto(GOAL_RATING)
                .set(GOAL_RATING.MUNICIPALITY_ID, ratings.municipality().value())
                .set(GOAL_RATING.ID, rating.id().value())
                .set(GOAL_RATING.GOAL_ID, ratings.goal().value())
                .set(GOAL_RATING.SCHOOL_YEAR, rating.year().start())
                .set(GOAL_RATING.VERDICT, rating.verdict().name())
                .set(GOAL_RATING.REASON, rating.reason())
                .set(GOAL_RATING.NEXT_STEP, rating.next().name())
                .set(GOAL_RATING.RECORDED_AT, rating.at().atOffset(ZoneOffset.UTC))
                .set(GOAL_RATING.RECORDED_BY, rating.by())
                .execute();
    }

    /** Notes in the row of an entry how it was taken back. */
    private <E> void withdraw(Table<?> table, Recorded<?, E, ?> recorded, Function<E, UUID> ids, UUID id) {
        var how = recorded.ledger().withdrawn().stream()
                .filter(withdrawn -> ids.apply(withdrawn.fact()).equals(id))
                .findFirst()
                .orElseThrow()
                .withdrawal();
        var rows = database.dsl()
                .update(table)
                .set(in(table, DELIVERY.WITHDRAWN_AT), Withdrawals.at(how))
                .set(in(table, DELIVERY.WITHDRAWN_BY), how.by())
                .set(in(table, DELIVERY.WITHDRAWN_REASON), how.reason())
                .where(in(table, DELIVERY.MUNICIPALITY_ID)
                        .eq(recorded.municipality().value()))
                .and(in(table, DELIVERY.ID).eq(id))
                .and(in(table, DELIVERY.WITHDRAWN_AT).isNull())
                .execute();
        Saved.requireOne(rows, id);
    }

    /** The column of the table that is called as that one. */
    private static <T> Field<T> in(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column));
    }
}
