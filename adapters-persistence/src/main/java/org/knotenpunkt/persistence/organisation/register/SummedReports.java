package org.knotenpunkt.persistence.organisation.register;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.trueCondition;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_FIGURE;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.knotenpunkt.persistence.shared.KeptTwice;

/** What the reports of imports add up to for towns, beside the reports. */
public final class SummedReports implements KeptTwice {
    @Override
    public Table<?> table() {
        return REGISTER_IMPORT_FIGURE;
    }

    @Override
    public int differing(DSLContext dsl) {
        var sums = ReportTable.sums(trueCondition()).asTable("sums");
        return dsl.selectCount()
                .from(sums)
                .fullOuterJoin(REGISTER_IMPORT_FIGURE)
                .using(REGISTER_IMPORT_FIGURE.IMPORT_ID, REGISTER_IMPORT_FIGURE.TOWN_ID, REGISTER_IMPORT_FIGURE.KIND)
                .where(REGISTER_IMPORT_FIGURE.RECORDS.isDistinctFrom(
                        requireNonNull(sums.field(REGISTER_IMPORT_FIGURE.RECORDS))))
                .fetchSingle()
                .value1();
    }
}
