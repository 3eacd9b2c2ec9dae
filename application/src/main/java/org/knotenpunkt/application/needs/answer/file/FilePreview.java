package org.knotenpunkt.application.needs.answer.file;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.knotenpunkt.domain.needs.Perspective;

/**
 * What would become of a file, or has.
 *
 * @param columns what they are read as, in their order
 * @param sheets how many of each perspective, by code; wrong ones among them are not counted
 * @param unfinished how many were left out that nobody has sent off
 * @param empty how many were left out that answer nothing
 * @param faults the first of them, in the order of the lines
 * @param faultCount how many there are
 * @param takenBefore whether sheets of this very file are in the wave already
 */
public record FilePreview(
        List<Column> columns,
        SortedMap<String, Integer> sheets,
        int unfinished,
        int empty,
        List<FileFault> faults,
        int faultCount,
        boolean takenBefore) {
    public FilePreview {
        columns = List.copyOf(columns);
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
        faults = List.copyOf(faults);
    }

    /** How many sheets there are to take. */
    public int total() {
        return sheets.values().stream().mapToInt(count -> count).sum();
    }

    /** How many are of the perspective. */
    public int of(Perspective perspective) {
        return sheets.getOrDefault(perspective.code(), 0);
    }
}
