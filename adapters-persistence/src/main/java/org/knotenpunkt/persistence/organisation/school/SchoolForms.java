package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.withRecursive;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;

import java.util.List;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.school.SchoolForm;

/** The forms that schools have, or had. */
final class SchoolForms {
    private static final String FORMS = "existing_form";

    private SchoolForms() {}

    /** In the order of their codes. From each one the index leads to the next: all others are never looked at. */
    static Field<List<SchoolForm>> existing() {
        var next = SCHOOL_FACT.as("next_fact");
        var code = field(name(FORMS, "code"), SQLDataType.CLOB);
        var forms = name(FORMS)
                .fields("code")
                .as(select(min(SCHOOL_FACT.FORM_CODE))
                        .from(SCHOOL_FACT)
                        .unionAll(select(field(
                                        select(min(next.FORM_CODE)).from(next).where(next.FORM_CODE.gt(code))))
                                .from(table(name(FORMS)))
                                .where(code.isNotNull())));
        return multiset(withRecursive(forms)
                        .select(code)
                        .from(table(name(FORMS)))
                        .where(code.isNotNull())
                        .orderBy(code))
                .convertFrom(rows -> rows.map(row -> new SchoolForm(row.value1())));
    }
}
