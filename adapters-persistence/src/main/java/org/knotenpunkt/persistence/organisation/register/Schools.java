package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;

/** The schools to which the lines of other registers refer. */
final class Schools {
    private Schools() {}

    /** Finds the school of each line; an office is none. */
    static void find(Run run) {
        run.dsl()
                .update(REGISTER_STAGING)
                .set(
                        REGISTER_STAGING.ORGANISATION_ID,
                        field(select(SCHOOL.ORGANISATION_ID)
                                .from(SCHOOL)
                                .where(SCHOOL.NUMBER.eq(REGISTER_STAGING.KEY))))
                .where(run.lines())
                .execute();
    }
}
