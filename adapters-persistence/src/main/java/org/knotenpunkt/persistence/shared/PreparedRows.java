package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Puts whole rows into a table; the text of the statement is written once. */
public final class PreparedRows<R extends TableRecord<R>> {
    private final PreparedCommand insert;

    private PreparedRows(Table<R> table) {
        this.insert = PreparedCommand.of(insertInto(table).set(places(List.of(table.fields()))));
    }

    /** Rows of a table in which nobody but us puts a value into any column. */
    public static <R extends TableRecord<R>> PreparedRows<R> of(Table<R> table) {
        return new PreparedRows<>(table);
    }

    /** Puts in the rows, which may be none. */
    public void insert(Database database, List<R> rows) {
        insert.executeAll(database, rows.stream().map(PreparedRows::values).toList());
    }

    /** What the row says, each under the name of its column. */
    static Values values(TableRecord<?> row) {
        var values = Values.none();
        for (var field : row.fields()) {
            and(values, row, field);
        }
        return values;
    }

    private static <T> void and(Values values, TableRecord<?> row, Field<T> field) {
        values.and(place(field), row.get(field));
    }

    /** The fields, each with the place for its value. */
    static Map<Field<?>, Object> places(List<? extends Field<?>> fields) {
        var places = new LinkedHashMap<Field<?>, Object>();
        fields.forEach(field -> places.put(field, place(field)));
        return places;
    }

    static <T> Param<T> place(Field<T> field) {
        return param(field.getName(), field.getDataType());
    }
}
