package org.knotenpunkt.web.shared.print;

import java.util.List;

/** A part of a printout, in the order in which it is read. */
public sealed interface Part {
    /**
     * The heading of what follows.
     *
     * @param level how deep, below the title: 1 to 3, and never by more than one deeper than the heading before
     */
    record Heading(int level, String text) implements Part {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading stands 1 to 3 below the title, not " + level);
            }
        }
    }

    /** A paragraph; lines that end in it end on paper, too. */
    record Paragraph(String text) implements Part {}

    /** A list whose items have no order of their own. */
    record Items(List<String> texts) implements Part {
        public Items {
            texts = List.copyOf(texts);
        }
    }

    /** A table that says of each thing what it is. */
    record Facts(List<Fact> rows) implements Part {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /** A row of such a table. */
    record Fact(String name, String value) {}

    /**
     * A table of short cells; its head stands on each page on which the table does.
     *
     * @param head what stands in each column, that of the names first
     */
    record Table(List<String> head, List<Row> rows) implements Part {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            var cells = head.size() - 1;
            if (rows.stream().anyMatch(row -> row.cells().size() != cells)) {
                throw new IllegalArgumentException("Each row has a name and %d cells".formatted(cells));
            }
        }
    }

    /** A row of such a table. */
    record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Room for somebody to sign.
     *
     * @param who for whom, and who may do that
     * @param place the words under the line on the left, as in "place and date"
     * @param signature the words under the line on the right
     */
    record Signature(String who, String place, String signature) implements Part {}

    /** What follows begins on a new page. */
    record PageBreak() implements Part {}
}
