package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;

import org.jooq.Field;

/** The schools to which the lines of other registers refer. */
final class Schools {
    private Schools() {}

    /** Finds the school of each line, which is then called as it is here; an office is none. */
    static void find(Run run) {
        run.dsl()
                .update(REGISTER_STAGING)
                .set(REGISTER_STAGING.ORGANISATION_ID, ofLine(SCHOOL.ORGANISATION_ID))
                .set(REGISTER_STAGING.TOWN_ID, ofLine(SCHOOL.TOWN_ID))
                .set(
                        REGISTER_STAGING.LABEL,
                        coalesce(ofLine(Organisations.label(run, SCHOOL.ORGANISATION_ID)), REGISTER_STAGING.LABEL))
                .where(run.lines())
                .execute();
    }

    private static <T> Field<T> ofLine(Field<T> ofSchool) {
        return field(select(ofSchool).from(SCHOOL).where(SCHOOL.NUMBER.eq(REGISTER_STAGING.KEY)));
    }
}
