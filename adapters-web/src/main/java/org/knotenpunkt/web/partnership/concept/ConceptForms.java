package org.knotenpunkt.web.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;

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
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms by which a concept is written, adopted, repealed. A form is shown to nobody from whom it would not be taken. */
public final class ConceptForms implements Routes {
    private static final String SECTIONS = "sections";
    private static final List<Field> SECTION =
            List.of(Field.text("heading", Clause.MAX_HEADING_LENGTH), Field.area("text", Clause.MAX_TEXT_LENGTH));

    private final KeepConcepts keeping;
    private final Edits<SeenConcept, Concept, ConceptError> edits;

    @Inject
    public ConceptForms(Pages pages, ConceptFinder finder, KeepConcepts keeping, Today today) {
        this.keeping = keeping;
        this.edits = new Edits<>(
                pages,
                ConceptPaths.ONE,
                Access.performing(KEEP_CONCEPTS),
                ctx -> new SeenConcept(ctx, finder.kept(ctx), today.today()),
                (reason, form) -> field(reason),
                SeenConcept::page);
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(title(), newSection(), section(), removal(), discarding())
                .forEach(edit -> edits.register(routes, edit));
        Stream.of(adoption(), correction(), repeal(), reinstatement()).forEach(edit -> edits.register(routes, edit));
        press(routes, SECTIONS + "/{section}/up", seen -> seen.moving(-1));
        press(routes, SECTIONS + "/{section}/down", seen -> seen.moving(1));
    }

    /** A button that changes the draft at once. */
    private void press(RouteRegistry routes, String path, Function<SeenConcept, ConceptContent> change) {
        edits.press(routes, path, ctx -> SECTIONS, "concept.saved", sent -> revised(sent, change.apply(sent.seen())));
    }

    private Edit<SeenConcept, Concept, ConceptError> form(
            String path, String name, Function<Sent<SeenConcept>, Supplier<Result<Concept, ConceptError>>> work) {
        return edits.form(path, "forms.concept-" + name, work);
    }

    private Edit<SeenConcept, Concept, ConceptError> title() {
        return form("title", "title", sent -> {
                    var title = sent.form().text("name", ConceptContent.MAX_TITLE_LENGTH);
                    return () -> revised(sent, sent.seen().draft().titled(title.get()));
                })
                .ifPossible(SeenConcept::revisable)
                .asking(seen -> List.of(Field.text("name", ConceptContent.MAX_TITLE_LENGTH)))
                .beginningWith(
                        seen -> new @Nullable Object[] {"name", seen.draft().title()})
                .beside(seen -> List.of(new Fact(
                        seen.words().text("forms.concept-title.name"),
                        seen.draft().title())));
    }

    private Result<Concept, ConceptError> revised(Sent<SeenConcept> sent, ConceptContent content) {
        return keeping.revise(
                sent.actor(), ConceptRequests.id(sent.ctx()), sent.version().get(), content);
    }

    private Edit<SeenConcept, Concept, ConceptError> newSection() {
        return form(SECTIONS + "/new", "section-new", writing(SeenConcept::adding))
                .ifPossible(SeenConcept::revisable)
                .asking(seen -> SECTION);
    }

    private Edit<SeenConcept, Concept, ConceptError> section() {
        return form(SECTIONS + "/{section}", "section", writing(SeenConcept::replacing))
                .ifPossible(SeenConcept::revisable)
                .asking(seen -> SECTION)
                .beginningWith(seen -> {
                    var section = seen.section().orElseThrow(RequestFault::notFound);
                    return new @Nullable Object[] {"heading", section.heading(), "text", section.text()};
                })
                .beside(ConceptForms::written);
    }

    private Function<Sent<SeenConcept>, Supplier<Result<Concept, ConceptError>>> writing(
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

    private Edit<SeenConcept, Concept, ConceptError> removal() {
        return form(
                        SECTIONS + "/{section}/removal",
                        "section-removal",
                        sent -> () -> revised(sent, sent.seen().removing()))
                .ifPossible(SeenConcept::revisable)
                .beginningWith(seen ->
                        seen.section().map(there -> new @Nullable Object[0]).orElseThrow(RequestFault::notFound))
                .beside(ConceptForms::written)
                .dangerous();
    }

    private Edit<SeenConcept, Concept, ConceptError> discarding() {
        return form(
                        "discarding",
                        "discarding",
                        sent -> () -> keeping.discard(
                                sent.actor(),
                                ConceptRequests.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(seen -> seen.concept().discard(Instant.EPOCH))
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
    private Edit<SeenConcept, Concept, ConceptError> adoption() {
        return form("adoption", "adoption", sent -> {
                    var adoption = ConceptRequests.adoption(sent.form());
                    return () -> keeping.adopt(
                            sent.actor(),
                            ConceptRequests.id(sent.ctx()),
                            sent.version().get(),
                            adoption.get());
                })
                .ifPossible(seen -> seen.concept().adopt(someday(seen), LocalDate.MAX, Instant.EPOCH))
                .asking(seen -> resolving("from"));
    }

    private static Adoption someday(SeenConcept seen) {
        return new Adoption(new Resolution("?", seen.today(), null), LocalDate.MAX);
    }

    private Edit<SeenConcept, Concept, ConceptError> correction() {
        return form("adoption-correction", "adoption-correction", sent -> {
                    var adoption = ConceptRequests.adoption(sent.form());
                    return () -> keeping.correct(
                            sent.actor(),
                            ConceptRequests.id(sent.ctx()),
                            sent.version().get(),
                            adoption.get());
                })
                .ifPossible(seen -> seen.concept().correct(someday(seen), LocalDate.MAX, Instant.EPOCH))
                .asking(seen -> resolving("from"))
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

    private Edit<SeenConcept, Concept, ConceptError> repeal() {
        return form("repeal", "repeal", sent -> {
                    var repeal = ConceptRequests.repeal(sent.form());
                    return () -> keeping.repeal(
                            sent.actor(),
                            ConceptRequests.id(sent.ctx()),
                            sent.version().get(),
                            repeal.get());
                })
                .ifPossible(seen -> seen.concept()
                        .repeal(new Repeal(someday(seen).resolution(), LocalDate.MAX), LocalDate.MAX, Instant.EPOCH))
                .asking(seen -> resolving("lastDay"))
                .beside(ConceptForms::adopted)
                .dangerous();
    }

    private Edit<SeenConcept, Concept, ConceptError> reinstatement() {
        return form(
                        "reinstatement",
                        "reinstatement",
                        sent -> () -> keeping.reinstate(
                                sent.actor(),
                                ConceptRequests.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(seen -> seen.concept().reinstate(Instant.EPOCH))
                .beside(seen -> seen.concept().editions().stream()
                        .limit(1)
                        .flatMap(edition -> seen.page(edition).repealed().stream())
                        .map(sentence -> new Fact(seen.words().text("concept.repeal"), sentence))
                        .toList());
    }

    private static @Nullable String field(ConceptError reason) {
        return switch (reason) {
            case ConceptError.ResolvedInTheFuture future -> "resolvedOn";
            case ConceptError.BeginsTooEarly early -> "from";
            case ConceptError.OverBeforeItBegins over -> "lastDay";
            default -> null;
        };
    }
}
