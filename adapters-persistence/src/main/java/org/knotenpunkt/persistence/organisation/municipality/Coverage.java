package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;

import org.jooq.Condition;
import org.knotenpunkt.domain.organisation.register.Register;

/** Which towns the imported editions of registers cover: only of these it is known what is not there. */
public final class Coverage {
    private Coverage() {}

    /** Whether an edition of the register has been imported and covers the joined row of {@code municipality}. */
    public static Condition by(Register register) {
        return exists(selectOne()
                        .from(REGISTER_EDITION)
                        .where(REGISTER_EDITION.REGISTER.eq(inline(register.name())))
                        .and(REGISTER_EDITION.IMPORT_ID.isNotNull()))
                .and(register.state()
                        .map(state -> MUNICIPALITY.AGS.startsWith(inline(state)))
                        .orElse(noCondition()));
    }
}
