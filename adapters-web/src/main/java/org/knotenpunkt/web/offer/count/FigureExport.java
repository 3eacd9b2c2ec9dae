package org.knotenpunkt.web.offer.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.web.shared.answer.DataTable;
import org.knotenpunkt.web.shared.text.Words;

/** The exact figures of a town as a table to take along: what the page shows, and the parts of which that is made. */
final class FigureExport {
    /** Of numbers of people nothing is known where nothing was entered, and of first-timers where nobody asked. */
    private enum Column {
        HELD("held", Figure::held),
        ENTERED("entered", Figure::entered),
        GUESTS("guests", entered(Figure::guests)),
        ADULTS("adults", entered(Figure::adults)),
        CHILDREN("children", entered(Figure::children)),
        UP_TO_FIVE("upToFive", entered(Figure::upToFive)),
        SIX_TO_TEN("sixToTen", entered(Figure::sixToTen)),
        ELEVEN_AND_OLDER("elevenAndOlder", entered(Figure::elevenAndOlder)),
        OF_UNKNOWN_AGE("ofUnknownAge", entered(Figure::ofUnknownAge)),
        ESTIMATED("estimated", entered(Figure::estimatedGuests)),
        FIRST_TIMERS("firstTimers", figure -> figure.askedGuests() > 0 ? figure.firstTimers() : null),
        ASKED("asked", entered(Figure::askedGuests)),
        STAFF_MINUTES("staffMinutes", Figure::staffMinutes),
        VOLUNTEER_MINUTES("volunteerMinutes", Figure::volunteerMinutes);

        private final String key;
        private final Function<Figure, @Nullable Long> value;

        Column(String key, Function<Figure, @Nullable Long> value) {
            this.key = key;
            this.value = value;
        }

        /** Those that are told apart. */
        static List<Column> of(FigureBy by) {
            return by.isOfFirstTimers() ? List.of(FIRST_TIMERS) : List.of(values());
        }

        private static Function<Figure, @Nullable Long> entered(ToLongFunction<Figure> value) {
            return figure -> figure.entered() > 0 ? value.applyAsLong(figure) : null;
        }
    }

    private FigureExport() {}

    static DataTable of(Figures figures, AskedFigures question, LocalDate today, Words words) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var columns = Column.of(question.by());
        figures.rows()
                .forEach(row ->
                        rows.add(cells(row.key(), CountWords.part(row, question.by(), words), row.figure(), columns)));
        rows.add(cells("TOTAL", words.text("count.total"), figures.total(), columns));
        return new DataTable(
                words.text("count.figures.file"), about(question, today, words), columns(question, words), rows);
    }

    private static List<@Nullable Object> cells(
            @Nullable String key, String part, Figure figure, List<Column> columns) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(part);
        for (var column : columns) {
            cells.add(column.value.apply(figure));
        }
        cells.add(key);
        return cells;
    }

    private static List<DataTable.Fact> about(AskedFigures question, LocalDate today, Words words) {
        var facts = new ArrayList<DataTable.Fact>();
        facts.add(fact("by", words.show(question.by()), words));
        facts.add(fact("first", question.first().toString(), words));
        facts.add(fact("last", question.last().toString(), words));
        if (question.centre() != null) {
            facts.add(fact("centre", question.centre().toString(), words));
        }
        facts.add(fact("asOf", today.toString(), words));
        facts.add(fact("method", words.text("count.figures.note"), words));
        if (question.by().isOfFirstTimers()) {
            facts.add(fact("paths", words.text("count.paths.note"), words));
        } else if (!question.by().addsUp()) {
            facts.add(fact("overlap", words.text("count.figures.overlap"), words));
        }
        return facts;
    }

    private static DataTable.Fact fact(String name, String value, Words words) {
        return new DataTable.Fact(name, words.text("count.about." + name), value);
    }

    private static List<DataTable.Column> columns(AskedFigures question, Words words) {
        return Stream.of(
                        Stream.of(new DataTable.Column(
                                "part", words.show(question.by()), "", words.text("count.meaning.part"))),
                        Column.of(question.by()).stream()
                                .map(column -> new DataTable.Column(
                                        column.key,
                                        words.text("count.column." + column.key),
                                        words.text("count.unit." + column.key),
                                        words.text("count.meaning." + column.key))),
                        Stream.of(new DataTable.Column(
                                "key", words.text("count.column.key"), "", words.text("count.meaning.key"))))
                .flatMap(columns -> columns)
                .toList();
    }
}
