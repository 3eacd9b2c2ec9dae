package org.knotenpunkt.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.Cell;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.Measure;
import org.knotenpunkt.domain.report.ReleasedRow;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.web.offer.count.CountWords;
import org.knotenpunkt.web.shared.answer.DataTable;
import org.knotenpunkt.web.shared.text.Words;

/** A release as one table to take along: all tables of the catalogue below each other, each number as it is told and what it can be. */
final class FigureReleaseExport {
    private FigureReleaseExport() {}

    /** @param town what the town is called; null for those who work in it */
    static DataTable of(FigureRelease release, @Nullable String town, Words words) {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(cells(words.text("count.total"), "", release.figures().total(), release.disclosure(), words));
        for (var table : CatalogueTable.values()) {
            release.figures()
                    .rows(table)
                    .forEach(row -> rows.add(cells(
                            words.show(table), ReportWords.part(row, table, words), row, release.disclosure(), words)));
        }
        var name = "%s-%s-%d".formatted(words.text("report.file"), release.period(), release.number());
        return new DataTable(name, about(release, town, words), columns(words), rows);
    }

    private static List<@Nullable Object> cells(
            String table, String part, ReleasedRow row, Disclosure disclosure, Words words) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(table);
        cells.add(part);
        cells.add(row.key());
        cells.add(row.held());
        cells.add(row.entered());
        cells.add(row.estimated());
        for (var measure : Measure.values()) {
            var cell = row.cell(measure);
            cells.add(ReportWords.plain(cell, words));
            cells.add(cell instanceof Cell.Told(var number, var span) ? span.least() : null);
            cells.add(cell instanceof Cell.Told(var number, var span) ? span.most() : null);
        }
        var share = row.firstTimersInPercent(disclosure);
        cells.add(share.isPresent() ? share.getAsInt() : null);
        return cells;
    }

    private static List<DataTable.Column> columns(Words words) {
        return Stream.of(
                        Stream.of("table", "part", "key", "held", "entered", "estimated")
                                .map(name -> column(name, words)),
                        Stream.of(Measure.values()).flatMap(measure -> columns(measure, words)),
                        Stream.of(column("percent", words)))
                .flatMap(columns -> columns)
                .toList();
    }

    private static DataTable.Column column(String name, Words words) {
        return new DataTable.Column(
                name,
                words.text("report.column." + name),
                words.text("report.unit." + name),
                words.text("report.meaning." + name));
    }

    private static Stream<DataTable.Column> columns(Measure measure, Words words) {
        var name = measure.name().toLowerCase(Locale.ROOT);
        var label = words.show(measure);
        return Stream.of(
                new DataTable.Column(name, label, words.text("report.unit.guests"), words.text("report.meaning.told")),
                new DataTable.Column(
                        name + "_least",
                        words.text("report.column.least", "measure", label),
                        words.text("report.unit.guests"),
                        words.text("report.meaning.least")),
                new DataTable.Column(
                        name + "_most",
                        words.text("report.column.most", "measure", label),
                        words.text("report.unit.guests"),
                        words.text("report.meaning.most")));
    }

    private static List<DataTable.Fact> about(FigureRelease release, @Nullable String town, Words words) {
        var facts = new ArrayList<DataTable.Fact>();
        if (town != null) {
            facts.add(fact("town", town, words));
        }
        facts.add(fact("period", ReportWords.period(release.period(), words), words));
        facts.add(fact("first", release.period().firstDay().toString(), words));
        facts.add(fact("last", release.period().lastDay().toString(), words));
        facts.add(fact("asOf", release.day().toString(), words));
        facts.add(fact("number", Integer.toString(release.number()), words));
        var months = ReportWords.months(release.figures().months(), words);
        if (!months.isEmpty()) {
            facts.add(fact("months", CountWords.inOneLine(months), words));
        }
        facts.add(fact("sha256", release.hash(), words));
        facts.add(fact(
                "method",
                words.text(
                        "report.note",
                        "threshold",
                        release.disclosure().threshold(),
                        "base",
                        release.disclosure().base()),
                words));
        return facts;
    }

    private static DataTable.Fact fact(String name, String value, Words words) {
        return new DataTable.Fact(name, words.text("report.about." + name), value);
    }
}
