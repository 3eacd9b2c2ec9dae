package org.knotenpunkt.web.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_CONCEPTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.concept.KeepConcepts;
import org.knotenpunkt.application.partnership.concept.ReadConcepts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Language;

/** The concepts of a town, and the form with which another one begins. */
public final class ConceptListPages implements Routes {
    private static final String LABELS = "forms.concept-new";

    private final Pages pages;
    private final ReadConcepts reading;
    private final KeepConcepts keeping;
    private final ConceptFinder finder;
    private final Today today;

    @Inject
    public ConceptListPages(
            Pages pages, ReadConcepts reading, KeepConcepts keeping, ConceptFinder finder, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.keeping = keeping;
        this.finder = finder;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_CONCEPTS);
        routes.get(ConceptPaths.ALL, Access.performing(READ_CONCEPTS), this::list);
        routes.get(ConceptPaths.NEW, keeper, ctx -> {
            finder.keptTown(ctx);
            var form = Form.blank(
                    ctx, LABELS, "language", Requests.words(ctx).language().tag());
            pages.render(ctx, "shared/form.jte", view(form));
        });
        routes.post(ConceptPaths.NEW, keeper, this::draft);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        pages.render(
                ctx,
                "partnership/concepts.jte",
                new ConceptsPage(
                        town.name(),
                        orRefuse(reading.list(actor(ctx), town.id())),
                        finder.keeps(ctx, new Scope.Municipality(town.id())),
                        today.today(),
                        Requests.words(ctx)));
    }

    private void draft(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var language = ConceptRequests.written(form);
        var title = form.text("name", ConceptContent.MAX_TITLE_LENGTH);
        Submission.of(pages, ctx, form, () -> view(form))
                .to(
                        () -> keeping.draft(actor(ctx), Requests.town(ctx).id(), language.get(), title.get()),
                        concept -> ConceptPaths.of(concept.id()),
                        LABELS + ".done");
    }

    private static FormView view(Form form) {
        var words = form.words();
        return new FormView(
                words.text(LABELS + ".title"),
                List.of(new Crumb(words.text("concept.title"), ConceptPaths.ALL)),
                ConceptPaths.NEW,
                form,
                List.of(
                        Field.text("name", ConceptContent.MAX_TITLE_LENGTH),
                        Field.choice(
                                "language",
                                Language.all().stream()
                                        .map(language -> new Option(language.tag(), language.ownName()))
                                        .toList())),
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                ConceptPaths.ALL,
                false);
    }
}
