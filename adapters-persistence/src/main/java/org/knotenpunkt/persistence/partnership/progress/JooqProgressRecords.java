package org.knotenpunkt.persistence.partnership.progress;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.DELIVERY;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_RATING;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_VALUE;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Table;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
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
import org.knotenpunkt.domain.partnership.progress.ProgressEvent;
import org.knotenpunkt.domain.partnership.progress.Recorded;
import org.knotenpunkt.domain.partnership.progress.Recordings;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Values;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** Keeps what is recorded of goals and contributions in PostgreSQL. What is written follows from what has happened. */
public final class JooqProgressRecords implements ProgressRecords {
    private static final Param<UUID> ID = param("id", UUID.class);

    private static final PreparedQuery<
                    Record3<
                            Map<GoalId, Ledger<GoalValue>>,
                            Map<ContributionId, Ledger<Delivery>>,
                            Map<GoalId, Ledger<GoalRating>>>>
            ALL = PreparedQuery.of(select(
            ProgressFields.values(noCondition()),
            ProgressFields.deliveries(noCondition()),
            ProgressFields.ratings(noCondition())));
    private static final PreparedQuery<Record1<Map<GoalId, Ledger<GoalValue>>>> VALUES =
            PreparedQuery.of(select(ProgressFields.values(GOAL.ID.eq(ID))));
    private static final PreparedQuery<Record1<Map<GoalId, Ledger<GoalRating>>>> RATINGS =
            PreparedQuery.of(select(ProgressFields.ratings(GOAL.ID.eq(ID))));
    private static final PreparedQuery<Record1<Map<ContributionId, Ledger<Delivery>>>> DELIVERIES =
            PreparedQuery.of(select(ProgressFields.deliveries(CONTRIBUTION.ID.eq(ID))));

    private final Database database;

    @Inject
    public JooqProgressRecords(Database database) {
        this.database = database;
    }

    @Override
    public Recordings of(Agreement agreement) {
        return ALL.fetchOptional(database, values(agreement))
                .map(mapping(Recordings::new))
                .orElseThrow();
    }

    private static Values values(Agreement agreement) {
        return Values.of(ProgressFields.TOWN, agreement.municipality().value())
                .and(ProgressFields.AGREEMENT, agreement.id().value());
    }

    private <K, E> Ledger<E> ledger(
            PreparedQuery<Record1<Map<K, Ledger<E>>>> query, Agreement agreement, K of, UUID id) {
        return query.fetchOptional(database, values(agreement).and(ID, id))
                .map(Record1::value1)
                .orElseThrow()
                .getOrDefault(of, Ledger.empty());
    }

    @Override
    public GoalValues valuesOf(Agreement agreement, GoalId goal) {
        return GoalValues.restore(
                agreement.id(), agreement.municipality(), goal, ledger(VALUES, agreement, goal, goal.value()));
    }

    @Override
    public Deliveries deliveriesOf(Agreement agreement, ContributionId contribution) {
        return Deliveries.restore(
                agreement.id(),
                agreement.municipality(),
                contribution,
                ledger(DELIVERIES, agreement, contribution, contribution.value()));
    }

    @Override
    public GoalRatings ratingsOf(Agreement agreement, GoalId goal) {
        return GoalRatings.restore(
                agreement.id(), agreement.municipality(), goal, ledger(RATINGS, agreement, goal, goal.value()));
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
