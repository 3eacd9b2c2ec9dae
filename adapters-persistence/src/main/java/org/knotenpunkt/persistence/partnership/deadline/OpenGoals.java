package org.knotenpunkt.persistence.partnership.deadline;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_GOAL;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_RATING;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;

/** Which goals are still to be reached: neither has a value come to the target, nor has a rating settled it. And which are still to be measured. */
final class OpenGoals {
    /** The newest rating of the goal at hand says that it was reached, or that it is pursued no more. */
    private static final Field<Boolean> SETTLED = field(
            select(GOAL_RATING.VERDICT.eq(Verdict.REACHED.name()).or(GOAL_RATING.NEXT_STEP.eq(NextStep.CLOSE.name())))
                    .from(GOAL_RATING)
                    .where(GOAL_RATING.MUNICIPALITY_ID.eq(AGREEMENT_GOAL.MUNICIPALITY_ID))
                    .and(GOAL_RATING.GOAL_ID.eq(AGREEMENT_GOAL.ID))
                    .and(GOAL_RATING.WITHDRAWN_AT.isNull())
                    .orderBy(GOAL_RATING.SCHOOL_YEAR.desc())
                    .limit(1));

    /** What was measured first of the goal at hand by the day, if that was by the day by which its baseline was to be. */
    private static Field<BigDecimal> measuredBaseline(LocalDate day) {
        return field(select(GOAL_VALUE.VALUE)
                .from(GOAL_VALUE)
                .where(measuredBy(day))
                .and(GOAL_VALUE.DAY.le(AGREEMENT_GOAL.BASELINE_BY))
                .orderBy(GOAL_VALUE.DAY, GOAL_VALUE.METHOD)
                .limit(1));
    }

    private static Condition measuredBy(LocalDate day) {
        return GOAL_VALUE
                .MUNICIPALITY_ID
                .eq(AGREEMENT_GOAL.MUNICIPALITY_ID)
                .and(GOAL_VALUE.GOAL_ID.eq(AGREEMENT_GOAL.ID))
                .and(GOAL_VALUE.WITHDRAWN_AT.isNull())
                .and(GOAL_VALUE.VALUE.isNotNull())
                .and(GOAL_VALUE.DAY.le(day));
    }

    /** The newest value of the goal at hand by the day reaches its target; null where there is no value. */
    private static Field<Boolean> reachedBy(LocalDate day, Field<BigDecimal> baseline) {
        return field(select(when(AGREEMENT_GOAL.TARGET.lt(baseline), field(GOAL_VALUE.VALUE.le(AGREEMENT_GOAL.TARGET)))
                        .otherwise(field(GOAL_VALUE.VALUE.ge(AGREEMENT_GOAL.TARGET))))
                .from(GOAL_VALUE)
                .where(measuredBy(day))
                .orderBy(GOAL_VALUE.DAY.desc(), GOAL_VALUE.METHOD)
                .limit(1));
    }

    /** Neither of both. Where nothing is known of where the goal began, nobody says that it is reached. */
    static Condition areOpen(LocalDate today) {
        var baseline = coalesce(AGREEMENT_GOAL.BASELINE, measuredBaseline(today));
        return baseline.isNull()
                .or(coalesce(reachedBy(today, baseline), inline(false)).isFalse())
                .and(areNotSettled());
    }

    /** Those whose baseline was to be measured by a day and has not been, as long as no rating has settled them. */
    static Condition awaitBaseline(LocalDate today) {
        return AGREEMENT_GOAL
                .BASELINE_BY
                .isNotNull()
                .and(measuredBaseline(today).isNull())
                .and(areNotSettled());
    }

    private static Condition areNotSettled() {
        return coalesce(SETTLED, inline(false)).isFalse();
    }

    private OpenGoals() {}
}
