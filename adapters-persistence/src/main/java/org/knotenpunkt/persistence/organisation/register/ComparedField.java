package org.knotenpunkt.persistence.organisation.register;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;

/**
 * A field of a register in which an edition and what is known can differ.
 *
 * @param field what it is called
 * @param known what is known on the day of the edition, as the edition would write it
 * @param staged what the edition says
 * @param laterKnown whether a later change is known, so that it stays as it is
 */
record ComparedField(RegisterField field, Field<String> known, Field<String> staged, Condition laterKnown) {
    static ComparedField undated(RegisterField field, Field<?> known, Field<?> staged) {
        return new ComparedField(field, text(known), text(staged), DSL.falseCondition());
    }

    static ComparedField dated(RegisterField field, Field<?> known, Field<?> staged, Condition laterKnown) {
        return new ComparedField(field, text(known), text(staged), laterKnown);
    }

    /** The value as text; days come as in ISO 8601. */
    private static Field<String> text(Field<?> value) {
        return value.getDataType().isDate()
                ? DSL.toChar(value, DSL.inline("YYYY-MM-DD"))
                : value.cast(SQLDataType.CLOB);
    }
}
