package org.knotenpunkt.persistence.offer;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.whole;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.PageNumber;

/**
 * Something of a list whose rows have been numbered in a table.
 *
 * @param total how many rows there are
 */
record Ranked<T>(T item, int total) {
    static final Table<Record> RANKED = table(name("ranked"));
    static final String NUMBER_NAME = "number";
    static final String TOTAL_NAME = "total";
    static final Field<Integer> NUMBER = whole(RANKED, NUMBER_NAME);
    static final Field<Integer> TOTAL = whole(RANKED, TOTAL_NAME);

    /** The row stands on the page, or on the last one where there are not so many. */
    static Condition isOn(PageNumber page) {
        var size = val(page.size());
        var before = least(
                val(Math.toIntExact(page.offset())), TOTAL.minus(1).div(size).mul(size));
        return NUMBER.gt(before).and(NUMBER.le(before.plus(size)));
    }

    static <T> NumberedPage<T> page(PageNumber page, List<Ranked<T>> rows) {
        int total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new NumberedPage<>(
                page.of(total), total, rows.stream().map(Ranked::item).toList());
    }

    /** What is not asked for. */
    static <T> Field<List<T>> nothing() {
        return multiset(selectOne().where(falseCondition())).convertFrom(none -> List.of());
    }
}
