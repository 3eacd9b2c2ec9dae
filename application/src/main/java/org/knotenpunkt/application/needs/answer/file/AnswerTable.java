package org.knotenpunkt.application.needs.answer.file;

import java.util.List;

/** What stands in a file, cell by cell. */
public record AnswerTable(List<String> heading, List<Line> lines) {
    public AnswerTable {
        heading = List.copyOf(heading);
        lines = List.copyOf(lines);
    }

    /** @param number of the line of the file in which it begins, the first is 1 */
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
