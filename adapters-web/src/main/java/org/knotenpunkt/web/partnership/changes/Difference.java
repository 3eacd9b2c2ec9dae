package org.knotenpunkt.web.partnership.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.Change;
import org.knotenpunkt.domain.partnership.content.Changes;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.ContentDifference;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/**
 * How two contents differ, as a page tells it. Without parts they say the same.
 *
 * @param parts title, parties, goals and so on, only those in which something has changed
 */
public record Difference(List<Difference.Part> parts) {
    /**
     * One kind of thing.
     *
     * @param reordered whether what stayed stands in another order
     */
    public record Part(String heading, List<Item> items, boolean reordered) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** What became of a thing. */
    public enum Kind {
        ADDED("tag"),
        REMOVED("tag-red"),
        ALTERED("tag-amber");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /**
     * A thing that was added, removed or altered.
     *
     * @param name of it, as people call it
     * @param lines what is said of it: all if it was added or removed, else what has changed
     */
    public record Item(Kind kind, String name, List<Line> lines) {
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /** Something said of a thing, under its label. */
    public record Line(String label, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    public Difference {
        parts = List.copyOf(parts);
    }

    public static Difference between(AgreementContent before, AgreementContent now, AgreementView view, Words words) {
        return new Teller(before, now, words, new AgreementWords(words, view)).told();
    }

    /** How two documents differ that have a title and paragraphs. */
    public static Difference ofTexts(String titleBefore, String titleNow, Changes<Clause> paragraphs, Words words) {
        var parts = new ArrayList<Part>();
        if (!titleBefore.equals(titleNow)) {
            parts.add(title(titleBefore, titleNow, words));
        }
        clauses(paragraphs, words).ifPresent(parts::add);
        return new Difference(parts);
    }

    private static Part title(String before, String now, Words words) {
        var key = "forms.agreement-title.name";
        return single(key, List.of(fact(words, key, before)), List.of(fact(words, key, now)), words);
    }

    private static Optional<Part> clauses(Changes<Clause> changes, Words words) {
        Function<Clause, List<Fact>> facts = clause -> List.of(
                fact(words, "forms.agreement-clause.heading", clause.heading()),
                fact(words, "forms.agreement-clause.text", clause.text()));
        return part("agreements.clauses", changes, Clause::heading, facts, facts, words);
    }

    private static Fact fact(Words words, String key, String value) {
        return new Fact(words.text(key), value);
    }

    private static Part single(String key, List<Fact> was, List<Fact> is, Words words) {
        return new Part(words.text(key), List.of(new Item(Kind.ALTERED, "", lines(was, is))), false);
    }

    /**
     * What became of things of a kind; empty if nothing did.
     *
     * @param was what is said of a thing as it was, its name first
     * @param is what is said of a thing as it is, its name first
     */
    private static <T> Optional<Part> part(
            String key,
            Changes<T> changes,
            Function<T, String> name,
            Function<T, List<Fact>> was,
            Function<T, List<Fact>> is,
            Words words) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        words.text(key),
                        changes.all().stream()
                                .map(change -> item(change, name, was, is))
                                .toList(),
                        changes.reordered()));
    }

    private static <T> Item item(
            Change<T> change, Function<T, String> name, Function<T, List<Fact>> was, Function<T, List<Fact>> is) {
        return switch (change) {
            case Change.Added<T>(var added) -> new Item(Kind.ADDED, name.apply(added), plain(rest(is.apply(added))));
            case Change.Removed<T>(var removed) ->
                new Item(Kind.REMOVED, name.apply(removed), plain(rest(was.apply(removed))));
            case Change.Altered<T>(var before, var now) ->
                new Item(Kind.ALTERED, name.apply(now), lines(was.apply(before), is.apply(now)));
        };
    }

    /** What is new or dropped as a whole is read as it is. */
    private static List<Line> plain(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Line(fact.label(), List.of(new Piece(Piece.Kind.KEPT, fact.value()))))
                .toList();
    }

    /** The first fact is the name, which stands above. */
    private static List<Fact> rest(List<Fact> facts) {
        return facts.subList(1, facts.size());
    }

    /** What differs, label by label, in the order in which it is told now. */
    private static List<Line> lines(List<Fact> was, List<Fact> is) {
        var before = byLabel(was);
        var now = byLabel(is);
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .filter(label -> !Objects.equals(before.get(label), now.get(label)))
                .map(label ->
                        new Line(label, TextDifference.of(before.getOrDefault(label, ""), now.getOrDefault(label, ""))))
                .toList();
    }

    private static Map<String, String> byLabel(List<Fact> facts) {
        var values = new LinkedHashMap<String, String>();
        facts.forEach(fact -> values.put(fact.label(), fact.value()));
        return values;
    }

    /** Tells the difference in the words of a language. */
    private record Teller(AgreementContent before, AgreementContent now, Words words, AgreementWords said) {
        private Difference told() {
            var found = ContentDifference.between(before, now);
            var parts = new ArrayList<Part>();
            found.title().ifPresent(title -> parts.add(title(title.before(), title.now(), words)));
            add(
                    parts,
                    "agreements.parties",
                    found.parties(),
                    Party::name,
                    (party, content) -> List.of(
                            fact(words, "agreements.party.name", party.name()),
                            fact(words, "agreements.party.seat", said.seat(party))));
            add(parts, "agreements.goals", found.goals(), goal -> goal.text(), said::allOf);
            add(parts, "agreements.contributions", found.contributions(), gift -> gift.text(), said::allOf);
            clauses(found.clauses(), words).ifPresent(parts::add);
            add(parts, "agreements.annexes", found.annexes(), Annex::title, (annex, content) -> said.allOf(annex));
            found.term()
                    .ifPresent(term -> parts.add(
                            single("agreements.term", said.facts(term.before()), said.facts(term.now()), words)));
            return new Difference(parts);
        }

        /** What is said of a thing within the content in which it is. */
        private interface Facts<T> {
            List<Fact> of(T thing, AgreementContent content);
        }

        private <T> void add(
                List<Part> parts, String key, Changes<T> changes, Function<T, String> name, Facts<T> facts) {
            part(key, changes, name, thing -> facts.of(thing, before), thing -> facts.of(thing, now), words)
                    .ifPresent(parts::add);
        }
    }
}
