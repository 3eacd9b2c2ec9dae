package org.knotenpunkt.persistence.partnership.progress;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.DELIVERY;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_RATING;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_VALUE;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectField;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.DeliveryId;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalRatingId;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.GoalValueId;
import org.knotenpunkt.domain.partnership.progress.Ledger;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** What is recorded of the progress of one agreement, as fields of a query. */
final class ProgressFields {
    static final Param<UUID> TOWN = param("town", UUID.class);
    static final Param<UUID> AGREEMENT = param("agreement", UUID.class);

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

    private ProgressFields() {}

    /** The values of those of its goals that are wanted. */
    static Field<Map<GoalId, Ledger<GoalValue>>> values(Condition wanted) {
        return ledgers(select(
                        GOAL_VALUE.GOAL_ID.convertFrom(GoalId::new),
                        VALUE,
                        Withdrawals.withdrawal(
                                GOAL_VALUE.WITHDRAWN_AT, GOAL_VALUE.WITHDRAWN_BY, GOAL_VALUE.WITHDRAWN_REASON))
                .from(GOAL)
                .join(GOAL_VALUE)
                .on(GOAL_VALUE.MUNICIPALITY_ID.eq(GOAL.MUNICIPALITY_ID))
                .and(GOAL_VALUE.GOAL_ID.eq(GOAL.ID))
                .where(isWanted(GOAL.MUNICIPALITY_ID, GOAL.AGREEMENT_ID, wanted))
                .orderBy(GOAL_VALUE.WITHDRAWN_AT, GOAL_VALUE.RECORDED_AT, GOAL_VALUE.ID));
    }

    /** How those of its goals that are wanted are rated. */
    static Field<Map<GoalId, Ledger<GoalRating>>> ratings(Condition wanted) {
        return ledgers(select(
                        GOAL_RATING.GOAL_ID.convertFrom(GoalId::new),
                        RATING,
                        Withdrawals.withdrawal(
                                GOAL_RATING.WITHDRAWN_AT, GOAL_RATING.WITHDRAWN_BY, GOAL_RATING.WITHDRAWN_REASON))
                .from(GOAL)
                .join(GOAL_RATING)
                .on(GOAL_RATING.MUNICIPALITY_ID.eq(GOAL.MUNICIPALITY_ID))
                .and(GOAL_RATING.GOAL_ID.eq(GOAL.ID))
                .where(isWanted(GOAL.MUNICIPALITY_ID, GOAL.AGREEMENT_ID, wanted))
                .orderBy(GOAL_RATING.WITHDRAWN_AT, GOAL_RATING.RECORDED_AT, GOAL_RATING.ID));
    }

    /** What was given of those of its contributions that are wanted. */
    static Field<Map<ContributionId, Ledger<Delivery>>> deliveries(Condition wanted) {
        return ledgers(select(
                        DELIVERY.CONTRIBUTION_ID.convertFrom(ContributionId::new),
                        GIVEN,
                        Withdrawals.withdrawal(DELIVERY.WITHDRAWN_AT, DELIVERY.WITHDRAWN_BY, DELIVERY.WITHDRAWN_REASON))
                .from(CONTRIBUTION)
                .join(DELIVERY)
                .on(DELIVERY.MUNICIPALITY_ID.eq(CONTRIBUTION.MUNICIPALITY_ID))
                .and(DELIVERY.CONTRIBUTION_ID.eq(CONTRIBUTION.ID))
                .where(isWanted(CONTRIBUTION.MUNICIPALITY_ID, CONTRIBUTION.AGREEMENT_ID, wanted))
                .orderBy(DELIVERY.WITHDRAWN_AT, DELIVERY.RECORDED_AT, DELIVERY.ID));
    }

    private static <K, E> Field<Map<K, Ledger<E>>> ledgers(Select<Record3<K, E, Withdrawal>> entries) {
        return multiset(entries)
                .convertFrom(rows -> rows.stream().collect(Ledgers.collecting(mapping(Ledgers.Row::new))));
    }

    private static Condition isWanted(Field<UUID> town, Field<UUID> agreement, Condition wanted) {
        return town.eq(TOWN).and(agreement.eq(AGREEMENT)).and(wanted);
    }
}
