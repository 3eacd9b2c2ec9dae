package org.knotenpunkt.persistence.partnership.progress;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_VALUE;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.GoalValue;

/** The newest value of each goal of the agreement at hand that was measured. */
public final class NewestValues {
    /** Whenever that was. */
    public static final Field<Map<GoalId, GoalValue>> ALL = newest(noCondition());

    private NewestValues() {}

    /** Those that were measured by the day. */
    public static Field<Map<GoalId, GoalValue>> by(LocalDate day) {
        return newest(GOAL_VALUE.DAY.le(day));
    }

    private static Field<Map<GoalId, GoalValue>> newest(Condition wanted) {
        return multiset(select(GOAL_VALUE.GOAL_ID.convertFrom(GoalId::new), ProgressFields.VALUE)
                        .distinctOn(GOAL_VALUE.GOAL_ID)
                        .from(GOAL)
                        .join(GOAL_VALUE)
                        .on(GOAL_VALUE.MUNICIPALITY_ID.eq(GOAL.MUNICIPALITY_ID))
                        .and(GOAL_VALUE.GOAL_ID.eq(GOAL.ID))
                        .where(GOAL.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                        .and(GOAL.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .and(GOAL_VALUE.WITHDRAWN_AT.isNull())
                        .and(GOAL_VALUE.VALUE.isNotNull())
                        .and(wanted)
                        .orderBy(GOAL_VALUE.GOAL_ID, GOAL_VALUE.DAY.desc(), GOAL_VALUE.METHOD))
                .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));
    }
}
