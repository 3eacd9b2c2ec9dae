package org.knotenpunkt.persistence.access;

import static org.jooq.impl.DSL.arrayGet;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;

import java.time.LocalDate;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/**
 * When the holders of grants serve in the functions to which these are tied. Functions of the database tell no more than that, whichever
 * town the transaction works for.
 */
final class Services {
    private static final Field<LocalDate[]> DAYS = field(name("service", "days"), SQLDataType.LOCALDATE.array());

    private static final Field<LocalDate> NOT_KNOWN = inline("-infinity").cast(SQLDataType.LOCALDATE);

    /** Of a row of {@link #from}: the days, or null if there are none. */
    static final SelectField<@Nullable Validity> SERVICE = row(
                    DAYS.isNotNull(), nullif(arrayGet(DAYS, 1), NOT_KNOWN), arrayGet(DAYS, 2))
            .mapping((serves, from, until) -> serves ? new Validity(from, until) : null);

    private Services() {}

    /** Whether the holder of a grant that is tied serves in its function on the day. */
    static Field<Boolean> serves(Field<LocalDate> day) {
        return asked("knotenpunkt_serves", SQLDataType.BOOLEAN, day);
    }

    /** For a grant that is tied a row with the days, from the day on, on which its holder serves in its function. */
    static Table<?> from(LocalDate day) {
        var days = asked("knotenpunkt_service", SQLDataType.LOCALDATE.array(), val(day));
        return lateral(select(days.as(DAYS.getUnqualifiedName())).where(ACCESS_GRANT.FUNCTION_ID.isNotNull()))
                .as(name("service"));
    }

    private static <T> Field<T> asked(String name, DataType<T> type, Field<LocalDate> day) {
        return function(name(name), type, ACCESS_GRANT.TOWN_ID, ACCESS_GRANT.ACCOUNT_ID, ACCESS_GRANT.FUNCTION_ID, day);
    }
}
