package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.update;

import java.util.Arrays;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.TableField;
import org.jooq.TableRecord;

/**
 * Puts a whole row of a table in the place of the one with its key, unless that has been changed since it was read; the text of the
 * statement is written once.
 */
public final class PreparedReplacement<R extends TableRecord<R>> {
    private static final Param<Long> SEEN = param("seen", Long.class);

    private final TableField<R, Long> version;
    private final PreparedCommand update;

    private PreparedReplacement(TableField<R, Long> version) {
        var table = Objects.requireNonNull(version.getTable());
        var key = Objects.requireNonNull(table.getPrimaryKey()).getFields();
        this.version = version;
        this.update = PreparedCommand.of(update(table)
                .set(PreparedRows.places(Arrays.stream(table.fields())
                        .filter(field -> !key.contains(field))
                        .toList()))
                .where(and(key.stream().map(PreparedReplacement::isThat).toList()))
                .and(version.eq(SEEN)));
    }

    private static <T> Condition isThat(Field<T> field) {
        return field.eq(PreparedRows.place(field));
    }

    /** Rows of the table whose changes the column counts. */
    public static <R extends TableRecord<R>> PreparedReplacement<R> counting(TableField<R, Long> version) {
        return new PreparedReplacement<>(version);
    }

    /** How many rows it has touched: one, or none where the row is not there in the version before that of the new one. */
    public int execute(Database database, R row) {
        var now = Objects.requireNonNull(row.get(version));
        return update.execute(database, PreparedRows.values(row).and(SEEN, now - 1));
    }
}
