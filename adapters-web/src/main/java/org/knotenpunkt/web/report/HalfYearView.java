package org.knotenpunkt.web.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.ExactFigures;
import org.knotenpunkt.domain.report.HalfYearReport;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.SubjectKind;
import org.knotenpunkt.web.offer.count.CountWords;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What a half-year report says, in the words of its readers; the page and the printout say the same. */
public record HalfYearView(HalfYearReport report, Words words) {
    public String title() {
        return words.text(
                "report.half-year.of", "name", report.name(), "period", ReportWords.period(report.period(), words));
    }

    public String lead() {
        return words.text("report.half-year.lead." + report.subject().kind());
    }

    /** What came to pass, all in all. */
    public List<Fact> total() {
        var total = report.figures().total();
        return List.of(
                fact("held", words.show(total.held())),
                fact("complete", share(total.entered(), total.held())),
                fact("guests", some(total, total.guests())),
                fact("estimated", total.guests() == 0 ? "–" : share(total.estimatedGuests(), total.guests())),
                fact("first", firstTimers(total, "report.half-year.first-of")));
    }

    private String share(long part, long whole) {
        return words.text("report.half-year.share", "share", percent(part, whole), "part", part, "whole", whole);
    }

    /** Who came, by age. */
    public List<Fact> ages() {
        var total = report.figures().total();
        return Stream.of(
                        age("adults", total.adults(), total),
                        age("upToFive", total.upToFive(), total),
                        age("sixToTen", total.sixToTen(), total),
                        age("elevenAndOlder", total.elevenAndOlder(), total),
                        age("ofUnknownAge", total.ofUnknownAge(), total))
                .toList();
    }

    private Fact age(String key, long number, Figure total) {
        return new Fact(words.text("count.column." + key), some(total, number));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.text("report.half-year." + key), value);
    }

    /** How far each month stands; nothing in reports that were released before that was noted. */
    public List<Fact> months() {
        return ReportWords.months(report.figures().months(), words);
    }

    /** The tables in which figures are told apart; that by centres says nothing new of a single one. */
    public List<CatalogueTable> tables() {
        return Stream.of(CatalogueTable.values())
                .filter(table ->
                        table != CatalogueTable.CENTRE || report.subject().kind() != SubjectKind.CENTRE)
                .toList();
    }

    public List<ExactFigures.Part> parts(CatalogueTable table) {
        return report.figures().parts(table);
    }

    public String part(CatalogueTable table, ExactFigures.Part part) {
        return CountWords.part(part.key(), part.label(), table.by(), words);
    }

    /** What stands in the columns of the table. */
    public List<String> columns(CatalogueTable table) {
        return List.of(
                words.show(table.by()),
                words.text("report.guests"),
                words.text("report.half-year.first-share"),
                words.text("report.entered"));
    }

    /** What stands of the part behind its name. */
    public List<String> cells(ExactFigures.Part part) {
        var figure = part.figure();
        return List.of(
                some(figure, figure.guests()),
                firstTimers(figure, "report.half-year.first-in"),
                words.text("report.of", "part", figure.entered(), "whole", figure.held()));
    }

    private String some(Figure figure, long number) {
        return figure.entered() == 0 ? words.text("report.cell.unknown") : words.show(number);
    }

    private String firstTimers(Figure figure, String key) {
        return figure.askedGuests() == 0
                ? words.text("report.cell.unknown")
                : words.text(
                        key,
                        "count",
                        figure.firstTimers(),
                        "share",
                        percent(figure.firstTimers(), figure.askedGuests()));
    }

    private String percent(long part, long whole) {
        return words.formats().percent(part, whole);
    }

    /** Of which centres nobody has said whom they reach, if somebody has of others. */
    public Optional<String> silent() {
        var said = report.reach().stream().map(HalfYearReport.Reached::centre).toList();
        var silent = parts(CatalogueTable.CENTRE).stream()
                .flatMap(part -> Stream.ofNullable(part.label()))
                .filter(centre -> !said.contains(centre))
                .toList();
        return said.isEmpty() || silent.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("report.reach.silent", "centres", String.join(", ", silent)));
    }

    /** What is said of how many families are reached, as what it is. */
    public String reach(ReachClaim claim) {
        return reach(claim, words);
    }

    static String reach(ReachClaim claim, Words words) {
        var base = claim.base();
        var number = base == null
                ? words.text("report.reach.families", "families", claim.families())
                : words.text(
                        "report.reach.families-of",
                        "families",
                        claim.families(),
                        "base",
                        base,
                        "share",
                        words.formats().percent(claim.families(), base));
        return words.text(
                claim.method() == ReachMethod.ESTIMATE ? "report.reach.estimated" : "report.reach.households",
                "number",
                number,
                "day",
                claim.day(),
                "how",
                claim.how());
    }

    /** What is said of a centre that an earlier report did not say. */
    public String change(HalfYearReport.Reached reached) {
        return words.text("report.half-year.reach-change", "centre", reached.centre(), "reach", reach(reached.claim()));
    }

    /** What is otherwise than in an earlier report. */
    public String change(HalfYearReport.Change change) {
        var table = change.table();
        var part = change.part();
        return words.text(
                "report.half-year.change",
                "what",
                table == null || part == null
                        ? words.text("count.total")
                        : words.text(
                                "report.half-year.part", "table", words.show(table.by()), "part", part(table, part)),
                "quantity",
                words.show(change.quantity()),
                "before",
                change.before(),
                "after",
                change.after());
    }
}
