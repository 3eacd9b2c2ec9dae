package org.knotenpunkt.domain.organisation.register.line;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * A line of a file, cut into cells and not understood yet.
 *
 * @param number where it begins, the first line of the file being 1
 * @param cells the text in each column, on one line as the model has names
 * @param fault why the line cannot be cut into cells; null if it can
 */
public record RawLine(
        long number,
        Map<RegisterColumn, String> cells,
        @Nullable LineError fault) {
    public RawLine {
        cells = cells.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, cell -> Texts.onOneLine(cell.getValue())));
    }

    public static RawLine of(long number, Map<RegisterColumn, String> cells) {
        return new RawLine(number, cells, null);
    }

    public static RawLine broken(long number, LineError fault) {
        return new RawLine(number, Map.of(), fault);
    }

    public String cell(RegisterColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The texts of the columns that have any, with one blank between them. */
    String joined(List<RegisterColumn> columns) {
        return String.join(
                " ",
                columns.stream().map(this::cell).filter(cell -> !cell.isEmpty()).toList());
    }
}
