package org.knotenpunkt.web.partnership.concept;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.ConceptEdition;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** A concept as a form about it sees it. */
record SeenConcept(Context ctx, Concept concept, LocalDate today) implements Seen {
    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(words().text("concept.title"), ConceptPaths.ALL),
                new Crumb(concept.editions().getLast().content().title(), page()));
    }

    @Override
    public String page() {
        return page(concept);
    }

    /** Where the concept is shown; if nothing is left of it, the others are. */
    static String page(Concept concept) {
        if (concept.editions().isEmpty()) {
            return ConceptPaths.ALL;
        }
        return concept.draft()
                .map(draft -> ConceptPaths.edition(concept.id(), draft.number()))
                .orElseGet(() -> ConceptPaths.of(concept.id()));
    }

    @Override
    public long version() {
        return concept.version();
    }

    ConceptPage page(ConceptEdition shown) {
        return new ConceptPage(concept, shown, true, today, words());
    }

    /** What the draft says. */
    ConceptContent draft() {
        return Answers.orRefuse(
                Result.<ConceptEdition, ConceptError>of(concept.draft(), new ConceptError.NothingDrafted())
                        .map(ConceptEdition::content));
    }

    /** The concept, if its draft could say something else. */
    Result<Concept, ConceptError> revisable() {
        return concept.revise(draft(), Instant.EPOCH);
    }

    /** The place of the section that the path names, counted from 0. */
    private int index() {
        return Requests.id(ctx, "section", number -> {
            var index = Integer.parseInt(number) - 1;
            if (index < 0) {
                throw new IllegalArgumentException("Sections are counted from 1");
            }
            return index;
        });
    }

    /** The section that the path names; somebody else may have removed it. */
    Optional<Clause> section() {
        var sections = draft().sections();
        return index() < sections.size() ? Optional.of(sections.get(index())) : Optional.empty();
    }

    /** What the draft says with another section at the end. */
    ConceptContent adding(Clause section) {
        return with(sections -> sections.add(section));
    }

    /** What the draft says with another section in place of the one that the path names. */
    ConceptContent replacing(Clause section) {
        return section().isEmpty() ? draft() : with(sections -> sections.set(index(), section));
    }

    /** What the draft says without the section that the path names. */
    ConceptContent removing() {
        return section().isEmpty() ? draft() : with(sections -> sections.remove(index()));
    }

    /** What the draft says with the section that the path names so many places further on, if there is such a place. */
    ConceptContent moving(int by) {
        var from = index();
        var sections = draft().sections();
        return from >= sections.size() || from + by < 0 || from + by >= sections.size()
                ? draft()
                : with(moved -> moved.add(from + by, moved.remove(from)));
    }

    private ConceptContent with(Consumer<List<Clause>> change) {
        var sections = new ArrayList<>(draft().sections());
        change.accept(sections);
        return draft().withSections(sections);
    }
}
