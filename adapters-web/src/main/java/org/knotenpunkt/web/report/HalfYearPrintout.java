package org.knotenpunkt.web.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.report.ReportDraft;
import org.knotenpunkt.domain.report.HalfYearReport;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.print.Part;
import org.knotenpunkt.web.shared.print.Printout;
import org.knotenpunkt.web.shared.text.Words;

/** A half-year report on paper: what the page says. What was not released is marked as a draft. */
final class HalfYearPrintout {
    private final HalfYearView view;
    private final Words words;
    private final List<Part> parts = new ArrayList<>();

    private HalfYearPrintout(HalfYearReport report, Words words) {
        this.view = new HalfYearView(report, words);
        this.words = words;
    }

    static Printout of(ReportDraft draft, Words words) {
        var printout = new HalfYearPrintout(draft.report(), words);
        printout.write(words.text("report.half-year.draft", "day", draft.day()), null);
        return printout.of(draft.day(), draft.hash());
    }

    static Printout of(ReportRelease release, Words words) {
        var printout = new HalfYearPrintout(release.report(), words);
        printout.write(
                words.text("report.release.lead", "number", release.number(), "day", release.day()), release.reason());
        return printout.of(release.day(), release.hash());
    }

    private Printout of(LocalDate day, String hash) {
        return new Printout(view.title(), day, words.text("agreements.print.mark", "hash", hash), parts);
    }

    private void write(String state, @Nullable String reason) {
        paragraph(view.lead());
        paragraph(state);
        if (reason != null) {
            paragraph(words.text("report.release.reason", "reason", reason));
        }
        heading(words.text("report.half-year.total"));
        facts(view.total());
        heading(words.text("report.half-year.ages"));
        facts(view.ages());
        for (var table : view.tables()) {
            heading(words.show(table));
            if (!table.addsUp()) {
                paragraph(words.text("count.figures.overlap"));
            }
            parts.add(new Part.Table(
                    view.columns(table),
                    view.parts(table).stream()
                            .map(part -> new Part.Row(view.part(table, part), view.cells(part)))
                            .toList()));
        }
        if (!view.months().isEmpty()) {
            heading(words.text("count.standing.title"));
            paragraph(words.text("count.standing.note"));
            facts(view.months());
        }
        heading(words.text("report.reach.title"));
        if (view.report().reach().isEmpty()) {
            paragraph(words.text("report.reach.nothing"));
        } else {
            view.report().reach().forEach(reached -> paragraph(reached.centre() + "\n" + view.reach(reached.claim())));
            view.silent().ifPresent(this::paragraph);
        }
        paragraph(words.text("report.half-year.note"));
    }

    private void heading(String text) {
        parts.add(new Part.Heading(1, text));
    }

    private void paragraph(String text) {
        parts.add(new Part.Paragraph(text));
    }

    private void facts(List<Fact> facts) {
        parts.add(new Part.Facts(facts.stream()
                .map(fact -> new Part.Fact(fact.label(), fact.value()))
                .toList()));
    }
}
