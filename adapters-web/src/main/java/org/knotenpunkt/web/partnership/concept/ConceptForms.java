package org.knotenpunkt.web.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.concept.KeepConcepts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.ConceptEdition;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.partnership.concept.Repeal;
import org.knotenpunkt.domain.partnership.concept.Resolution;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms by which a concept is written, adopted, repealed. A form is shown to nobody from whom it would not be taken. */
public final class ConceptForms implements Routes {
    private static final Access.Performing KEEPER = Access.performing(KEEP_CONCEPTS);
    private static final String SECTIONS = "sections";
    private static final List<Field> SECTION =
            List.of(Field.text("heading", Clause.MAX_HEADING_LENGTH), Field.area("text", Clause.MAX_TEXT_LENGTH));

    private final Pages pages;
    private final ConceptFinder finder;
    private final KeepConcepts keeping;
    private final Today today;

    @Inject
    public ConceptForms(Pages pages, ConceptFinder finder, KeepConcepts keeping, Today today) {
        this.pages = pages;
        this.finder = finder;
        this.keeping = keeping;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(title(), newSection(), section(), removal(), discarding()).forEach(edit -> register(routes, edit));
        Stream.of(adoption(), correction(), repeal(), reinstatement()).forEach(edit -> register(routes, edit));
        press(routes, SECTIONS + "/{section}/up", seen -> seen.moving(-1));
        press(routes, SECTIONS + "/{section}/down", seen -> seen.moving(1));
    }

    private ConceptEdit title() {
        return ConceptEdit.of(
                        "title",
                        "title",
                        SeenConcept::revisable,
                        List.of(Field.text("name", ConceptContent.MAX_TITLE_LENGTH)),
                        sent -> {
                            var title = sent.form().text("name", ConceptContent.MAX_TITLE_LENGTH);
                            return () -> revised(sent, sent.seen().draft().titled(title.get()));
                        })
                .beginningWith(
                        seen -> new @Nullable Object[] {"name", seen.draft().title()})
                .beside(seen -> List.of(new Fact(
                        seen.words().text("forms.concept-title.name"),
                        seen.draft().title())));
    }

    private Result<Concept, ConceptError> revised(SentConcept sent, ConceptContent content) {
        return keeping.revise(sent.actor(), sent.id(), sent.version().get(), content);
    }

    private ConceptEdit newSection() {
        return ConceptEdit.of(
                SECTIONS + "/new", "section-new", SeenConcept::revisable, SECTION, writing(SeenConcept::adding));
    }

    private ConceptEdit section() {
        return ConceptEdit.of(
                        SECTIONS + "/{section}",
                        "section",
                        SeenConcept::revisable,
                        SECTION,
                        writing(SeenConcept::replacing))
                .beginningWith(seen -> {
                    var section = seen.section().orElseThrow(RequestFault::notFound);
                    return new @Nullable Object[] {"heading", section.heading(), "text", section.text()};
                })
                .beside(ConceptForms::written);
    }

    private Function<SentConcept, Supplier<Result<Concept, ConceptError>>> writing(
            BiFunction<SeenConcept, Clause, ConceptContent> change) {
        return sent -> {
            var section = ConceptRequests.section(sent.form());
            return () -> revised(sent, change.apply(sent.seen(), section.get()));
        };
    }

    private static List<Fact> written(SeenConcept seen) {
        return seen.section().stream()
                .map(section -> new Fact(section.heading(), section.text()))
                .toList();
    }

    private ConceptEdit removal() {
        return ConceptEdit.of(
                        SECTIONS + "/{section}/removal",
                        "section-removal",
                        SeenConcept::revisable,
                        List.of(),
                        sent -> () -> revised(sent, sent.seen().removing()))
                .beginningWith(seen ->
                        seen.section().map(there -> new @Nullable Object[0]).orElseThrow(RequestFault::notFound))
                .beside(ConceptForms::written)
                .dangerous();
    }

    private ConceptEdit discarding() {
        return ConceptEdit.of(
                        "discarding",
                        "discarding",
                        seen -> seen.concept().discard(Instant.EPOCH),
                        List.of(),
                        sent -> () -> keeping.discard(
                                sent.actor(), sent.id(), sent.version().get()))
                .beside(seen -> seen.concept().draft().stream()
                        .map(draft -> new Fact(
                                seen.words().text("concept.edition", "number", draft.number()),
                                draft.content().title()))
                        .toList())
                .dangerous();
    }

    private static List<Field> resolving(String day) {
        return List.of(
                Field.text("body", Resolution.MAX_BODY_LENGTH),
                Field.date("resolvedOn"),
                Field.text("reference", Resolution.MAX_REFERENCE_LENGTH).optional(),
                Field.date(day));
    }

    /** The days are asked for afterwards; what else can be in the way is told before anybody fills in the form. */
    private ConceptEdit adoption() {
        return ConceptEdit.of(
                "adoption",
                "adoption",
                seen -> seen.concept().adopt(someday(seen), LocalDate.MAX, Instant.EPOCH),
                resolving("from"),
                sent -> {
                    var adoption = ConceptRequests.adoption(sent.form());
                    return () -> keeping.adopt(
                            sent.actor(), sent.id(), sent.version().get(), adoption.get());
                });
    }

    private static Adoption someday(SeenConcept seen) {
        return new Adoption(new Resolution("?", seen.today(), null), LocalDate.MAX);
    }

    private ConceptEdit correction() {
        return ConceptEdit.of(
                        "adoption-correction",
                        "adoption-correction",
                        seen -> seen.concept().correct(someday(seen), LocalDate.MAX, Instant.EPOCH),
                        resolving("from"),
                        sent -> {
                            var adoption = ConceptRequests.adoption(sent.form());
                            return () -> keeping.correct(
                                    sent.actor(), sent.id(), sent.version().get(), adoption.get());
                        })
                .beginningWith(seen -> seen.concept()
                        .lastAdopted()
                        .map(ConceptEdition::adoption)
                        .map(ConceptForms::values)
                        .orElseGet(() -> new @Nullable Object[0]))
                .beside(ConceptForms::adopted);
    }

    private static @Nullable Object[] values(Adoption adoption) {
        var resolution = adoption.resolution();
        return new @Nullable Object[] {
            "body",
            resolution.body(),
            "resolvedOn",
            resolution.on(),
            "reference",
            resolution.reference(),
            "from",
            adoption.from()
        };
    }

    private static List<Fact> adopted(SeenConcept seen) {
        return seen.concept().lastAdopted().stream()
                .map(edition -> new Fact(
                        seen.words().text("concept.edition", "number", edition.number()),
                        "%s. %s"
                                .formatted(
                                        seen.page(edition).when(edition),
                                        seen.page(edition).adopted(edition).orElse(""))))
                .toList();
    }

    private ConceptEdit repeal() {
        return ConceptEdit.of(
                        "repeal",
                        "repeal",
                        seen -> seen.concept()
                                .repeal(
                                        new Repeal(someday(seen).resolution(), LocalDate.MAX),
                                        LocalDate.MAX,
                                        Instant.EPOCH),
                        resolving("lastDay"),
                        sent -> {
                            var repeal = ConceptRequests.repeal(sent.form());
                            return () -> keeping.repeal(
                                    sent.actor(), sent.id(), sent.version().get(), repeal.get());
                        })
                .beside(ConceptForms::adopted)
                .dangerous();
    }

    private ConceptEdit reinstatement() {
        return ConceptEdit.of(
                        "reinstatement",
                        "reinstatement",
                        seen -> seen.concept().reinstate(Instant.EPOCH),
                        List.of(),
                        sent -> () -> keeping.reinstate(
                                sent.actor(), sent.id(), sent.version().get()))
                .beside(seen -> seen.concept().editions().stream()
                        .limit(1)
                        .flatMap(edition -> seen.page(edition).repealed().stream())
                        .map(sentence -> new Fact(seen.words().text("concept.repeal"), sentence))
                        .toList());
    }

    private void register(RouteRegistry routes, ConceptEdit edit) {
        var path = ConceptPaths.ONE + "/" + edit.path();
        routes.get(path, KEEPER, ctx -> {
            var seen = seen(ctx);
            Answers.require(edit.hindrance().apply(seen));
            show(edit, seen, Form.blank(ctx, edit.labels(), edit.initial().apply(seen)));
        });
        routes.post(path, KEEPER, ctx -> take(ctx, edit));
    }

    /** A button that changes the draft at once. */
    private void press(RouteRegistry routes, String path, Function<SeenConcept, ConceptContent> change) {
        routes.post(ConceptPaths.ONE + "/" + path, KEEPER, ctx -> {
            var form = Form.of(ctx, "");
            var sent = new SentConcept(seen(ctx), form, form.version());
            var revised = Answers.orRefuse(revised(sent, change.apply(sent.seen())));
            pages.redirect(ctx, page(revised) + "#" + SECTIONS, "concept.saved");
        });
    }

    private SeenConcept seen(Context ctx) {
        return new SeenConcept(ctx, finder.kept(ctx), today.today());
    }

    private void take(Context ctx, ConceptEdit edit) {
        var form = Form.of(ctx, edit.labels());
        var sent = new SentConcept(seen(ctx), form, form.version());
        var work = edit.work().apply(sent);
        new Submission(pages, ctx, form, () -> show(edit, sent.seen(), form))
                .to(work, ConceptForms::field, ConceptForms::page, edit.labels() + ".done");
    }

    private static @Nullable String field(ConceptError reason) {
        return switch (reason) {
            case ConceptError.ResolvedInTheFuture future -> "resolvedOn";
            case ConceptError.BeginsTooEarly early -> "from";
            case ConceptError.OverBeforeItBegins over -> "lastDay";
            default -> null;
        };
    }

    /** Where the concept is shown; if nothing is left of it, the others are. */
    private static String page(Concept concept) {
        if (concept.editions().isEmpty()) {
            return ConceptPaths.ALL;
        }
        return concept.draft()
                .map(draft -> ConceptPaths.edition(concept.id(), draft.number()))
                .orElseGet(() -> ConceptPaths.of(concept.id()));
    }

    private void show(ConceptEdit edit, SeenConcept seen, Form form) {
        var words = form.words();
        var concept = seen.concept();
        pages.render(
                seen.ctx(),
                "shared/form.jte",
                new FormView(
                        words.text(edit.labels() + ".title"),
                        List.of(
                                new Crumb(words.text("concept.title"), ConceptPaths.ALL),
                                new Crumb(concept.editions().getLast().content().title(), page(concept))),
                        seen.ctx().path(),
                        form,
                        edit.fields(),
                        concept.version(),
                        edit.current().apply(seen),
                        words.text(edit.labels() + ".submit"),
                        page(concept),
                        edit.danger()));
    }
}
