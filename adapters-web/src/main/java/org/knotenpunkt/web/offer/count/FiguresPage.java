package org.knotenpunkt.web.offer.count;

import static java.util.Comparator.comparingLong;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureRow;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** The figures of a town or centre. */
public record FiguresPage(
        Figures figures, LocalDate first, LocalDate last, FigureBy by, Form query, List<Option> centres, Words words) {
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

    public String period() {
        return words.text("count.period", "from", first, "until", last);
    }

    public Figure total() {
        return figures.total();
    }

    public List<Option> ways() {
        return OfferFields.options(FigureBy.values(), words);
    }

    /** What the part is called. */
    public String part(FigureRow row) {
        return CountWords.part(row, by, words);
    }

    /** What is told of each part in full: the same as in the files. */
    public List<FigureColumn> columns() {
        return FigureColumn.of(by, figures.hours());
    }

    public String value(FigureColumn column, Figure figure) {
        var value = column.of(figure);
        return value == null ? "–" : words.show(value);
    }

    /** The share of sessions of which something was entered. */
    public String complete(Figure figure) {
        return words.formats().percent(figure.entered(), figure.held());
    }

    /** The share of attendances that are estimates. */
    public String estimated(Figure figure) {
        return words.formats().percent(figure.estimatedGuests(), figure.guests());
    }

    /** How many first-timers there were at the sessions where somebody has asked, and which share that is there; null if nobody has. */
    public @Nullable String firstTimers(Figure figure) {
        return figure.askedGuests() == 0
                ? null
                : words.text(
                        "count.first-timers",
                        "count",
                        figure.firstTimers(),
                        "share",
                        words.formats().percent(figure.firstTimers(), figure.askedGuests()));
    }

    /** How first-timers heard of the centre, by how many did. */
    public List<FigureRow> paths() {
        return figures.rows().stream()
                .filter(row -> row.key() != null)
                .sorted(comparingLong((FigureRow row) -> row.figure().firstTimers())
                        .reversed())
                .toList();
    }

    /** Of how many first-timers it is known. */
    public long knownPaths() {
        return paths().stream().mapToLong(row -> row.figure().firstTimers()).sum();
    }

    public long unknownPaths() {
        return total().firstTimers() - knownPaths();
    }

    /** How many came by the path, and which share of those of whom it is known. */
    public String people(FigureRow path) {
        return words.text(
                "count.first-timers",
                "count",
                path.figure().firstTimers(),
                "share",
                words.formats().percent(path.figure().firstTimers(), knownPaths()));
    }

    /** How long the bar of the path is, beside that of all of whom it is known. */
    public String bar(FigureRow path) {
        return Math.round(100f * path.figure().firstTimers() / knownPaths()) + "%";
    }

    public String known() {
        return words.text(
                "count.paths.known",
                "known",
                knownPaths(),
                "all",
                total().firstTimers(),
                "share",
                words.formats().percent(knownPaths(), total().firstTimers()));
    }

    public String hours(@Nullable Long minutes) {
        return minutes == null
                ? words.text("shared.unknown")
                : words.show(BigDecimal.valueOf(minutes).divide(MINUTES_OF_HOUR, 1, RoundingMode.HALF_UP));
    }

    /** How far the months stand. */
    public List<Fact> months() {
        return CountWords.months(figures.months(), words);
    }

    /** Where it can be taken along. */
    public String export() {
        return CountPaths.FIGURES_EXPORT;
    }
}
