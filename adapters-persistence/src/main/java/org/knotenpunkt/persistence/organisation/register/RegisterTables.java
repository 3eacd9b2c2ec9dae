package org.knotenpunkt.persistence.organisation.register;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.knotenpunkt.domain.organisation.register.Register;

/** In which tables the fields of a register live, and how its records are found there. */
interface RegisterTables {
    /** Finds the organisations of the staged lines and of what they refer to, and decides the fate of each line. */
    void resolve(Run run);

    /** The lines whose records are not known. */
    Condition isNew(Run run);

    /** The staged lines, joined with what is known of their organisations on the day of the edition. */
    Table<?> withKnown(Run run);

    /** The fields to compare; of the tables in {@link #withKnown}. */
    List<ComparedField> compared(Run run);

    /** What is known on the day of the edition: kind of record, key, label, town. */
    Select<Record4<String, String, String, UUID>> known(Run run);

    /** Takes over all lines whose fate it is to be taken. */
    void apply(Run run);

    static RegisterTables of(Register register) {
        return switch (register) {
            case MUNICIPALITIES -> new AreaTables();
            case SCHOOLS -> new SchoolTables();
            case SOCIAL_INDEX -> new SocialIndexTables();
            case STARTCHANCEN -> new StartchancenTables();
        };
    }
}
