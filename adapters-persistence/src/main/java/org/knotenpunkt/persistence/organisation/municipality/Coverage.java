package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.domain.organisation.register.Register;

/** Which towns the imported editions of registers cover: only of these it is known what is not there. */
public final class Coverage {
    private Coverage() {}

    /** Whether an edition of the register has been imported and covers the joined row of {@code municipality}. */
    public static Condition by(Register register) {
        return exists(selectOne().from(REGISTER_EDITION).where(imported(register)))
                .and(lies(register));
    }

    /** The day of the newest edition that does; null where none does. */
    public static Field<LocalDate> day(Register register) {
        return when(
                lies(register),
                field(select(max(REGISTER_EDITION.EDITION_ON))
                        .from(REGISTER_EDITION)
                        .where(imported(register))));
    }

    /** The import of the newest edition; null where there is none. */
    static Field<UUID> newestImport(Register register) {
        return field(select(REGISTER_EDITION.IMPORT_ID)
                .from(REGISTER_EDITION)
                .where(imported(register))
                .orderBy(REGISTER_EDITION.EDITION_ON.desc(), REGISTER_EDITION.IMPORTED_AT.desc())
                .limit(inline(1)));
    }

    private static Condition imported(Register register) {
        return REGISTER_EDITION.REGISTER.eq(inline(register.name())).and(REGISTER_EDITION.IMPORT_ID.isNotNull());
    }

    private static Condition lies(Register register) {
        return register.state()
                .map(state -> MUNICIPALITY.AGS.startsWith(inline(state)))
                .orElse(trueCondition());
    }
}
