package org.knotenpunkt.persistence.organisation.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.shared.Cursor;

/**
 * What a list is sorted by, to go on behind its last item: expressions without nulls, all in one direction, the last of them
 * unique.
 */
public record Keyset(List<Field<?>> keys, boolean descending) {
    private static final String COLUMN = "key_";

    public Keyset {
        keys = List.copyOf(keys);
    }

    /** The expressions as columns of a page, named by their places. */
    public List<Field<?>> columns() {
        return IntStream.range(0, keys.size())
                .<Field<?>>mapToObj(i -> keys.get(i).as(COLUMN + i))
                .toList();
    }

    /** The columns of a page that was selected with {@link #columns()}. */
    public List<Field<?>> columnsOf(Table<?> page) {
        List<Field<?>> columns = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            columns.add(page.field(COLUMN + i, keys.get(i).getDataType()));
        }
        return columns;
    }

    public List<OrderField<?>> order() {
        return order(keys);
    }

    public List<OrderField<?>> order(List<Field<?>> fields) {
        return fields.stream()
                .<OrderField<?>>map(field -> descending ? field.desc() : field.asc())
                .toList();
    }

    /**
     * The values behind which a list goes on; none for its beginning.
     *
     * @throws UnreadableCursorException if the cursor is not of such a list
     */
    public List<Object> after(@Nullable String cursor) {
        if (cursor == null) {
            return List.of();
        }
        var texts = Cursor.read(cursor, keys.size());
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(value(texts.get(i), keys.get(i)));
        }
        return values;
    }

    /** The same as parameters that are named by their places. */
    public List<Param<?>> parameters(@Nullable String cursor) {
        var values = after(cursor);
        return IntStream.range(0, values.size())
                .<Param<?>>mapToObj(i -> DSL.param("after_" + i, values.get(i)))
                .toList();
    }

    private static Object value(String text, Field<?> key) {
        try {
            if (key.getType() == UUID.class) {
                return Uuids.read(text);
            }
            return key.getType() == String.class ? text : Integer.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCursorException("The cursor is of another list", e);
        }
    }

    /**
     * The first rows as a page, with a cursor if there are more of them.
     *
     * @param rows each with its item in the first column and the columns of the keyset behind it
     */
    public <T> Page<T> page(List<? extends Record> rows, int limit, Class<T> type) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown.stream().map(row -> type.cast(row.get(0))).toList(),
                rows.size() > limit ? cursor(shown.getLast()) : null);
    }

    private String cursor(Record last) {
        return Cursor.of(IntStream.rangeClosed(1, keys.size())
                .mapToObj(i -> last.get(i, String.class))
                .toArray(String[]::new));
    }
}
