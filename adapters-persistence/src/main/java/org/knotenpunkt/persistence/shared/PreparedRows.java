package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.update;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** Puts whole rows into a table, or in place of those that are there; the text of each statement is written once. */
public final class PreparedRows<R extends TableRecord<R>> {
    private static final String SEEN = "seen";

    private final Table<R> table;
    private final PreparedCommand insert;

    private PreparedRows(Table<R> table) {
        this.table = table;
        this.insert = PreparedCommand.of(insertInto(table).set(values(Arrays.asList(table.fields()))));
    }

    /** Rows of a table in which nobody but us puts a value into any column. */
    public static <R extends TableRecord<R>> PreparedRows<R> of(Table<R> table) {
        return new PreparedRows<>(table);
    }

    /** Puts in the rows, which may be none. */
    public void insert(Database database, List<R> rows) {
        insert.executeAll(database, rows.stream().map(PreparedRows::values).toList());
    }

    private static Values values(TableRecord<?> row) {
        var values = Values.none();
        for (var field : row.fields()) {
            and(values, row, field);
        }
        return values;
    }

    private static <T> void and(Values values, TableRecord<?> row, Field<T> field) {
        values.and(value(field), row.get(field));
    }

    private static Map<Field<?>, Object> values(List<Field<?>> fields) {
        var values = new LinkedHashMap<Field<?>, Object>();
        fields.forEach(field -> values.put(field, value(field)));
        return values;
    }

    private static <T> Param<T> value(Field<T> field) {
        return param(field.getName(), field.getDataType());
    }

    /** The way to change rows of the table of which one column counts the changes. */
    public Replacement<R> counting(TableField<R, Long> version) {
        return new Replacement<>(table, version);
    }

    /** Puts a row in the place of the one with its key, unless that has been changed since it was read. */
    public static final class Replacement<R extends TableRecord<R>> {
        private final TableField<R, Long> version;
        private final PreparedCommand update;

        private Replacement(Table<R> table, TableField<R, Long> version) {
            this.version = version;
            List<? extends Field<?>> key =
                    Objects.requireNonNull(table.getPrimaryKey()).getFields();
            this.update = PreparedCommand.of(update(table)
                    .set(values(Arrays.stream(table.fields())
                            .filter(field -> !key.contains(field))
                            .<Field<?>>map(field -> field)
                            .toList()))
                    .where(DSL.and(key.stream().map(Replacement::isThat).toList()))
                    .and(version.eq(param(SEEN, Long.class))));
        }

        private static <T> Condition isThat(Field<T> field) {
            return field.eq(value(field));
        }

        /** How many rows it has touched: one, or none where the row is not there in the version before that of the new one. */
        public int execute(Database database, R row) {
            return update.execute(
                    database, values(row).and(param(SEEN, Long.class), Objects.requireNonNull(row.get(version)) - 1));
        }
    }
}
