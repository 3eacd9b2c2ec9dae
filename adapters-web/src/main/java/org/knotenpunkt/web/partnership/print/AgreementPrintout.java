package org.knotenpunkt.web.partnership.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.print.Part;
import org.knotenpunkt.web.shared.print.Printout;
import org.knotenpunkt.web.shared.text.Words;

/**
 * A version of an agreement on paper: all that it says, its hash at the foot of each page, and a page for signatures. It depends on what
 * the version says and replaces alone, and not on what has become of it; only a draft, which nobody is asked to sign yet, is marked as one and has no
 * room for signatures.
 */
final class AgreementPrintout {
    private static final int DEEPEST = 3;

    private final AgreementKind kind;
    private final Version version;
    private final @Nullable Version before;
    private final AgreementContent content;
    private final Words words;
    private final AgreementWords said;
    private final List<Part> parts = new ArrayList<>();

    private AgreementPrintout(AgreementKind kind, Version version, @Nullable Version before, Words words) {
        this.kind = kind;
        this.version = version;
        this.before = before;
        this.content = version.content();
        this.words = words;
        this.said = new AgreementWords(words);
    }

    /**
     * @param before the version that it replaces; null if it replaces none
     * @param words in the language of the agreement, if there are any
     */
    static Printout of(AgreementKind kind, Version version, @Nullable Version before, Words words) {
        var printout = new AgreementPrintout(kind, version, before, words);
        printout.write();
        return new Printout(
                printout.content.title(),
                printout.content.term().from(),
                words.text("agreements.print.mark", "hash", version.hash().hex()),
                printout.parts);
    }

    private void write() {
        var isDraft = version.state() == VersionState.DRAFT;
        paragraph(AgreementWords.name(kind, words));
        if (isDraft) {
            paragraph(words.text("agreements.print.draft"));
        }
        amendment();
        heading("agreements.parties");
        parts.add(new Part.Items(content.parties().stream().map(this::seated).toList()));
        section("agreements.goals", roots(), goal -> goal(goal, 2));
        section("agreements.contributions", content.contributions(), this::contribution);
        section("agreements.clauses", content.clauses(), this::clause);
        section("agreements.annexes", content.annexes(), this::annex);
        heading("agreements.term");
        facts(said.facts(content.term()));
        if (!isDraft) {
            signatures();
        }
    }

    /** Of what follows another version: why, and which one it replaces, by its hash. */
    private void amendment() {
        var amendment = version.amendment();
        if (amendment == null || before == null) {
            return;
        }
        heading("agreements.print.amendment");
        paragraph(words.text(
                "agreements.print.amends",
                "title",
                before.content().title(),
                "from",
                before.number(),
                "to",
                version.number()));
        facts(List.of(
                new Fact(words.text("agreements.amendment.title"), amendment.title()),
                new Fact(words.text("agreements.amendment.reason"), amendment.reason())));
        paragraph(words.text(
                "agreements.print.replaced",
                "number",
                before.number(),
                "hash",
                before.hash().hex()));
    }

    private <T> void section(String key, List<T> things, Consumer<T> writing) {
        if (!things.isEmpty()) {
            heading(key);
            things.forEach(writing);
        }
    }

    private void heading(String key) {
        parts.add(new Part.Heading(1, words.text(key)));
    }

    private void paragraph(String text) {
        parts.add(new Part.Paragraph(text));
    }

    private void facts(List<Fact> facts) {
        parts.add(new Part.Facts(facts.stream()
                .map(fact -> new Part.Fact(fact.label(), fact.value()))
                .toList()));
    }

    private String seated(Party party) {
        return words.text("agreements.print.party", "name", party.name(), "seat", said.seat(party));
    }

    private List<Goal> roots() {
        return content.goals().stream().filter(goal -> goal.parent() == null).toList();
    }

    /** Goals that others serve are headings, and what is measured is a table. */
    private void goal(Goal goal, int depth) {
        var level = words.show(goal.level());
        if (goal.operation() == null) {
            parts.add(new Part.Heading(
                    Math.min(depth, DEEPEST),
                    words.text("agreements.print.goal", "level", level, "text", goal.text())));
        } else {
            facts(Stream.concat(Stream.of(new Fact(level, goal.text())), said.facts(goal, content).stream())
                    .toList());
        }
        content.partsOf(goal.id()).forEach(part -> goal(part, depth + 1));
    }

    private void contribution(Contribution contribution) {
        facts(said.allOf(contribution, content));
    }

    private void clause(Clause clause) {
        var number = content.clauses().indexOf(clause) + 1;
        parts.add(new Part.Heading(
                2, words.text("agreements.print.clause", "number", number, "heading", clause.heading())));
        paragraph(clause.text());
    }

    private void annex(Annex annex) {
        parts.add(new Part.Heading(2, annex.title()));
        var file = annex.file();
        if (file == null) {
            paragraph(words.show(annex.text()));
        } else {
            paragraph(words.text("agreements.print.file", "name", file.name(), "hash", file.sha256()));
        }
    }

    private void signatures() {
        parts.add(new Part.PageBreak());
        heading("agreements.print.signatures");
        paragraph(words.text(
                "agreements.print.what-is-signed",
                "title",
                content.title(),
                "hash",
                version.hash().hex()));
        content.parties().stream()
                .map(party -> new Part.Signature(
                        seated(party), words.text("agreements.print.place"), words.text("agreements.print.signature")))
                .forEach(parts::add);
    }
}
