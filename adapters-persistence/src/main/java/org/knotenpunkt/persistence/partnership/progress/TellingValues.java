package org.knotenpunkt.persistence.partnership.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_VALUE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.partnership.progress.GoalValue;

/** The first and the newest value of each goal of the agreement at hand that was measured. */
public final class TellingValues {
    /** Whenever that was. */
    public static final Field<Map<GoalId, FirstAndNewest>> ALL = telling(day -> noCondition());

    private TellingValues() {}

    /** Of what was measured by the day. */
    public static Field<Map<GoalId, FirstAndNewest>> by(LocalDate last) {
        return telling(day -> day.le(last));
    }

    private static Field<Map<GoalId, FirstAndNewest>> telling(Function<Field<LocalDate>, Condition> wanted) {
        var other = GOAL_VALUE.as("other");
        var others = other.MUNICIPALITY_ID
                .eq(GOAL_VALUE.MUNICIPALITY_ID)
                .and(other.GOAL_ID.eq(GOAL_VALUE.GOAL_ID))
                .and(other.WITHDRAWN_AT.isNull())
                .and(other.VALUE.isNotNull());
        var moreReliable = other.DAY.eq(GOAL_VALUE.DAY).and(other.METHOD.lt(GOAL_VALUE.METHOD));
        var earlier = others.and(other.DAY.lt(GOAL_VALUE.DAY).or(moreReliable));
        var later = others.and(other.DAY.gt(GOAL_VALUE.DAY).or(moreReliable)).and(wanted.apply(other.DAY));
        return multiset(select(GOAL_VALUE.GOAL_ID.convertFrom(GoalId::new), ProgressFields.VALUE)
                        .from(GOAL)
                        .join(GOAL_VALUE)
                        .on(GOAL_VALUE.MUNICIPALITY_ID.eq(GOAL.MUNICIPALITY_ID))
                        .and(GOAL_VALUE.GOAL_ID.eq(GOAL.ID))
                        .where(GOAL.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                        .and(GOAL.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .and(GOAL_VALUE.WITHDRAWN_AT.isNull())
                        .and(GOAL_VALUE.VALUE.isNotNull())
                        .and(wanted.apply(GOAL_VALUE.DAY))
                        .and(notExists(selectOne().from(other).where(earlier))
                                .or(notExists(selectOne().from(other).where(later)))))
                .convertFrom(TellingValues::byGoal);
    }

    private static Map<GoalId, FirstAndNewest> byGoal(Result<Record2<GoalId, GoalValue>> rows) {
        var values = rows.stream().collect(groupingBy(Record2::value1, mapping(Record2::value2, toList())));
        var found = new HashMap<GoalId, FirstAndNewest>();
        values.forEach((goal, held) -> FirstAndNewest.of(held, LocalDate.MAX).ifPresent(both -> found.put(goal, both)));
        return found;
    }
}
