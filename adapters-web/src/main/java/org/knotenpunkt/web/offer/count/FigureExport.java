package org.knotenpunkt.web.offer.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.web.shared.answer.DataTable;
import org.knotenpunkt.web.shared.text.Words;

/** The exact figures of a town as a table to take along: what the page shows, and the parts of which that is made. */
final class FigureExport {
    private FigureExport() {}

    static DataTable of(Figures figures, AskedFigures question, LocalDate today, Words words) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var columns = FigureColumn.of(question.by(), figures.hours());
        figures.rows()
                .forEach(row ->
                        rows.add(cells(row.key(), CountWords.part(row, question.by(), words), row.figure(), columns)));
        rows.add(cells("TOTAL", words.text("count.total"), figures.total(), columns));
        return new DataTable(
                words.text("count.figures.file"),
                about(figures, question, today, words),
                columns(columns, question, words),
                rows);
    }

    private static List<@Nullable Object> cells(
            @Nullable String key, String part, Figure figure, List<FigureColumn> columns) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(part);
        for (var column : columns) {
            cells.add(column.of(figure));
        }
        cells.add(key);
        return cells;
    }

    private static List<DataTable.Fact> about(Figures figures, AskedFigures question, LocalDate today, Words words) {
        var facts = new ArrayList<DataTable.Fact>();
        facts.add(fact("by", words.show(question.by()), words));
        facts.add(fact("first", question.first().toString(), words));
        facts.add(fact("last", question.last().toString(), words));
        if (question.centre() != null) {
            facts.add(fact("centre", question.centre().toString(), words));
        }
        facts.add(fact("asOf", today.toString(), words));
        var months = CountWords.months(figures.months(), words);
        if (!months.isEmpty()) {
            facts.add(fact("months", CountWords.inOneLine(months), words));
        }
        facts.add(fact("method", words.text("count.figures.note"), words));
        if (question.by().isOfFirstTimers()) {
            facts.add(fact("paths", words.text("count.paths.note"), words));
        } else if (!question.by().addsUp()) {
            facts.add(fact("overlap", words.text("count.figures.overlap"), words));
        }
        if (!figures.hours()) {
            facts.add(fact("hours", words.text("count.figures.no-hours"), words));
        }
        return facts;
    }

    private static DataTable.Fact fact(String name, String value, Words words) {
        return new DataTable.Fact(name, words.text("count.about." + name), value);
    }

    private static List<DataTable.Column> columns(List<FigureColumn> told, AskedFigures question, Words words) {
        return Stream.of(
                        Stream.of(new DataTable.Column(
                                "part", words.show(question.by()), "", words.text("count.meaning.part"))),
                        told.stream()
                                .map(column -> new DataTable.Column(
                                        column.key(),
                                        words.text(column.label()),
                                        words.text("count.unit." + column.key()),
                                        words.text("count.meaning." + column.key()))),
                        Stream.of(new DataTable.Column(
                                "key", words.text("count.column.key"), "", words.text("count.meaning.key"))))
                .flatMap(columns -> columns)
                .toList();
    }
}
