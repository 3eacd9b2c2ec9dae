package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.application.organisation.function.Appoint;
import org.knotenpunkt.application.organisation.function.ChangeRoleContact;
import org.knotenpunkt.application.organisation.function.CreateFunction;
import org.knotenpunkt.application.organisation.function.EndFunction;
import org.knotenpunkt.application.organisation.function.EndTerm;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.organisation.pages.facts.CurrentFacts;
import org.knotenpunkt.web.organisation.pages.facts.FunctionWords;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** The forms with which functions are created and ended, and people begin and cease to serve in them. */
public final class FunctionForms implements Routes {
    private static final Access.Performing MANAGING = Access.performing(OrganisationAction.MANAGE_FUNCTIONS);
    private static final int LABEL_LENGTH = 120;

    private final EditRoutes edits;
    private final ReadOrganisation reading;
    private final CreateFunction creating;
    private final EndFunction ending;
    private final Appoint appointing;
    private final EndTerm endingTerms;
    private final ChangeRoleContact reaching;
    private final Namesakes namesakes;

    @Inject
    public FunctionForms(
            EditRoutes edits,
            ReadOrganisation reading,
            CreateFunction creating,
            EndFunction ending,
            Appoint appointing,
            EndTerm endingTerms,
            ChangeRoleContact reaching,
            Namesakes namesakes) {
        this.edits = edits;
        this.reading = reading;
        this.creating = creating;
        this.ending = ending;
        this.appointing = appointing;
        this.endingTerms = endingTerms;
        this.reaching = reaching;
        this.namesakes = namesakes;
    }

    @Override
    public void register(RouteRegistry routes) {
        Edit.Asked<Fact> functions = Edit.Asked.of(CurrentFacts::functions);
        edits.register(routes, create().linking(FunctionForms::known).beside(functions));
        edits.register(routes, appoint().asking(this::appointing).beside(functions));
        edits.register(routes, endTerm().beside(functions));
        edits.register(routes, contact().beside(functions));
        edits.register(routes, end().beside(functions));
    }

    private Edit<OrganisationFunction, FunctionError> create() {
        return Edit.addition(
                "functions",
                MANAGING,
                (organisation, words) -> List.of(
                        Field.choice("kind", Option.of(FunctionKind.class, words)),
                        Field.text("label", LABEL_LENGTH).optional(),
                        Contacts.EMAIL,
                        Contacts.PHONE,
                        Field.date("from").optional(),
                        Field.date("until").optional()),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var kind = form.choice("kind", FunctionKind.class);
                    var label = form.optionalText("label", LABEL_LENGTH);
                    var contact = Contacts.readOfRole(form);
                    var period = form.period("from", "until");
                    if (kind.orNull() == FunctionKind.OTHER && !form.isFilled("label")) {
                        form.refuse(new FunctionError.LabelMissing(), "label");
                    }
                    return () -> creating.create(
                            answered.actor(),
                            new NewFunction(
                                    town(answered.ctx(), answered.organisation()),
                                    answered.organisation(),
                                    kind.get(),
                                    label.orNull(),
                                    period.get(),
                                    contact.get()),
                            form.saysItIsAnother());
                });
    }

    /** Those of the functions that the refusal names, on the page of the organisation. */
    private static List<Link> known(Similar reason, OrganisationView organisation, Words words) {
        return organisation.functions().stream()
                .filter(function -> reason.candidates().contains(function.id().value()))
                .map(function -> new Link(
                        "/organisations/" + organisation.id() + "#functions",
                        "%s (%s)".formatted(FunctionWords.name(function, words), words.show(function.validity()))))
                .toList();
    }

    /** The town that keeps a function: the one to which the organisation belongs, else the one that the pages are about. */
    private MunicipalityId town(Context ctx, OrganisationId organisation) {
        return town(ctx, Answers.orRefuse(reading.read(Requests.actor(ctx), organisation, null)));
    }

    private static MunicipalityId town(Context ctx, OrganisationView organisation) {
        if (organisation.kind() == OrganisationKind.MUNICIPALITY) {
            return new MunicipalityId(organisation.id().value());
        }
        return organisation.town() == null
                ? Requests.town(ctx).id()
                : new MunicipalityId(organisation.town().id().value());
    }

    private Edit<OrganisationFunction, FunctionError> appoint() {
        return Edit.addition(
                "terms",
                MANAGING,
                (organisation, words) -> List.of(),
                organisation -> new @Nullable Object[] {"role", TermRole.HOLDER},
                answered -> {
                    var form = answered.form();
                    var function = function(form);
                    var name = form.text("person", Person.MAX_LENGTH);
                    var who = namesakes.meant(
                            form, name, namesakes.of(answered.ctx(), town(answered.ctx(), answered.organisation())));
                    var role = form.choice("role", TermRole.class);
                    var period = form.period("from", "until");
                    return () -> appointing.appoint(
                            answered.actor(),
                            function.get().id(),
                            function.get().version(),
                            who.orElseThrow(),
                            role.get(),
                            period.get());
                });
    }

    private List<Field> appointing(Context ctx, OrganisationView organisation, Words words) {
        return Stream.of(
                        Stream.of(
                                Field.choice("function", functions(organisation, words)),
                                Field.text("person", Person.MAX_LENGTH)),
                        namesakes.question(namesakes.of(ctx, town(ctx, organisation)), words),
                        Stream.of(
                                Field.choice("role", Option.of(TermRole.class, words)),
                                Field.date("from").optional(),
                                Field.date("until").optional()))
                .flatMap(fields -> fields)
                .toList();
    }

    private Edit<OrganisationFunction, FunctionError> endTerm() {
        return Edit.addition(
                "term-ending",
                MANAGING,
                (organisation, words) ->
                        List.of(Field.choice("term", terms(organisation, words)), Field.date("lastDay")),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var term = TermChoice.read(form);
                    var lastDay = form.date("lastDay");
                    return () -> endingTerms.endTerm(
                            answered.actor(),
                            term.get().function(),
                            term.get().version(),
                            term.get().term(),
                            lastDay.get());
                });
    }

    private static List<Option> terms(OrganisationView organisation, Words words) {
        return TermChoice.options(organisation, words, term -> !term.validity().isOver(organisation.day()));
    }

    private Edit<OrganisationFunction, FunctionError> contact() {
        return Edit.addition(
                "function-contact",
                MANAGING,
                (organisation, words) -> List.of(
                        Field.choice("function", functions(organisation, words)), Contacts.EMAIL, Contacts.PHONE),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var function = function(answered.form());
                    var contact = Contacts.readOfRole(answered.form());
                    return () -> reaching.changeRoleContact(
                            answered.actor(),
                            function.get().id(),
                            function.get().version(),
                            contact.get());
                });
    }

    private Edit<OrganisationFunction, FunctionError> end() {
        return Edit.<OrganisationFunction, FunctionError>addition(
                        "function-ending",
                        MANAGING,
                        (organisation, words) -> List.of(
                                Field.choice("function", functions(organisation, words)), Field.date("lastDay")),
                        organisation -> new @Nullable Object[0],
                        answered -> {
                            var form = answered.form();
                            var function = function(form);
                            var lastDay = form.date("lastDay");
                            return () -> ending.endFunction(
                                    answered.actor(),
                                    function.get().id(),
                                    function.get().version(),
                                    lastDay.get());
                        })
                .dangerous();
    }

    static Input<Versioned<FunctionId>> function(Form form) {
        return form.parsed("function", "request.not-a-choice", text -> Versioned.parse(text, FunctionId::of));
    }

    /** The functions that are not over. */
    private static List<Option> functions(OrganisationView organisation, Words words) {
        return options(organisation, words, function -> !function.validity().isOver(organisation.day()));
    }

    /** The functions to choose from. */
    static List<Option> options(OrganisationView organisation, Words words, Predicate<FunctionView> which) {
        return organisation.functions().stream()
                .filter(which)
                .map(function -> new Option(
                        new Versioned<>(function.id(), function.version()).toString(),
                        FunctionWords.name(function, words)))
                .toList();
    }
}
