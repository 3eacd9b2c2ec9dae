package org.knotenpunkt.web.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_CONCEPTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.concept.KeepConcepts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptEdition;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.partnership.content.ContentDifference;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.changes.Difference;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page of a concept, and the one that shows how two of its editions differ. */
public final class ConceptPages implements Routes {
    private final Pages pages;
    private final ConceptFinder finder;
    private final KeepConcepts keeping;
    private final Today today;

    @Inject
    public ConceptPages(Pages pages, ConceptFinder finder, KeepConcepts keeping, Today today) {
        this.pages = pages;
        this.finder = finder;
        this.keeping = keeping;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_CONCEPTS);
        routes.get(ConceptPaths.ONE, reader, this::show);
        routes.get(ConceptPaths.ONE + "/changes", reader, this::compare);
        routes.post(ConceptPaths.ONE + "/next", Access.performing(KEEP_CONCEPTS), this::next);
    }

    /** Without a number, the edition that tells most is shown. */
    private void show(Context ctx) {
        var concept = finder.find(ctx);
        var query = Form.ofQuery(ctx);
        var number = query.optionalInteger("edition", 1, Integer.MAX_VALUE).orNull();
        query.requireValid();
        var shown = number == null ? concept.shownOn(today.today()) : edition(concept, number);
        pages.render(ctx, "partnership/concept.jte", page(ctx, concept, shown));
    }

    private ConceptPage page(Context ctx, Concept concept, ConceptEdition shown) {
        return new ConceptPage(concept, shown, finder.keeps(ctx, concept.scope()), today.today(), Requests.words(ctx));
    }

    private static ConceptEdition edition(Concept concept, int number) {
        return Answers.orRefuse(Result.<ConceptEdition, ConceptError>of(
                concept.edition(number), new ConceptError.UnknownEdition(number)));
    }

    /** Without numbers, the newest edition is compared with the one before it. */
    private void compare(Context ctx) {
        var concept = finder.find(ctx);
        var query = Form.ofQuery(ctx);
        var from = query.optionalInteger("from", 1, Integer.MAX_VALUE).orNull();
        var to = query.optionalInteger("to", 1, Integer.MAX_VALUE).orNull();
        query.requireValid();
        var later = to == null ? concept.editions().getLast() : edition(concept, to);
        var page = page(ctx, concept, later);
        var earlier = from == null ? page.before(later).orElse(later) : edition(concept, from);
        pages.render(
                ctx,
                "partnership/conceptchanges.jte",
                new ConceptChangesPage(
                        page,
                        earlier,
                        Difference.ofTexts(
                                earlier.content().title(),
                                later.content().title(),
                                ContentDifference.ofClauses(
                                        earlier.content().sections(),
                                        later.content().sections()),
                                query.words())));
    }

    private void next(Context ctx) {
        var version = Form.of(ctx, "").version().get();
        var concept = Answers.orRefuse(keeping.draftNext(Requests.actor(ctx), ConceptRequests.id(ctx), version));
        pages.redirect(ctx, ConceptPaths.edition(concept.id(), concept.lastNumber()), "concept.next.done");
    }
}
