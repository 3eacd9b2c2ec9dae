package org.knotenpunkt.web.shared.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to take along, with what its columns mean.
 *
 * @param fileName without its ending
 * @param about what holds for all of it, such as its period
 * @param rows a cell for each column: a text, a number, or null where it is not known
 */
public record DataTable(String fileName, List<Fact> about, List<Column> columns, List<List<@Nullable Object>> rows) {
    /**
     * A column.
     *
     * @param name by which programs know it
     * @param label by which people know it
     * @param unit in which its values are; empty for texts
     * @param meaning what a value says, and how it was come by
     */
    public record Column(String name, String label, String unit, String meaning) {}

    /**
     * Something that holds for all of a table.
     *
     * @param name by which programs know it
     * @param label by which people know it
     */
    public record Fact(String name, String label, String value) {}

    public DataTable {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        rows = rows.stream()
                .<List<@Nullable Object>>map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Each row has a cell for each of %d columns".formatted(width));
        }
    }
}
