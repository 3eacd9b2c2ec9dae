package org.knotenpunkt.web.organisation.pages;

import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.REGISTER_ORGANISATION;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.organisation.input.Addresses;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.organisation.input.Keys;
import org.knotenpunkt.web.organisation.input.Sources;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationField;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The form with which an organisation becomes known. */
public final class RegistrationPages implements Routes {
    private static final String LABELS = "forms.register";

    /** Kinds that are of use only with what is known of them alone, and so are added with it elsewhere. */
    private static final Set<OrganisationKind> ADDED_ELSEWHERE = EnumSet.of(
            OrganisationKind.STATE,
            OrganisationKind.REGION,
            OrganisationKind.DISTRICT,
            OrganisationKind.MUNICIPALITY,
            OrganisationKind.SCHOOL);

    private final Pages pages;
    private final RegisterOrganisation registering;
    private final SearchOrganisations searching;
    private final Rights rights;
    private final Today today;

    @Inject
    public RegistrationPages(
            Pages pages, RegisterOrganisation registering, SearchOrganisations searching, Rights rights, Today today) {
        this.pages = pages;
        this.registering = registering;
        this.searching = searching;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(REGISTER_ORGANISATION, KEEP_COMMON_ORGANISATIONS);
        routes.get("/organisations/new", access, this::show);
        routes.post("/organisations/new", access, this::take);
    }

    private void show(Context ctx) {
        var town = Exchange.of(ctx)
                .town()
                .filter(own -> mayRegisterIn(ctx, own))
                .map(Town::id)
                .orElse(null);
        var form = Form.blank(ctx, LABELS, "town", town).filledFrom(ctx.queryParamMap());
        pages.render(ctx, "shared/form.jte", view(ctx, form));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var kind = form.parsed("kind", "request.not-a-choice", RegistrationPages::kind);
        var town = isCommon(kind.orNull()) || mayRegisterWithoutTown(ctx)
                ? form.optionalParsed("town", "request.not-a-choice", MunicipalityId::of)
                : form.parsed("town", "request.not-a-choice", MunicipalityId::of);
        var full = form.text("full", OrganisationName.MAX_LENGTH);
        var brief = form.optionalText("brief", OrganisationName.MAX_BRIEF_LENGTH);
        var founded = form.optionalDate("founded");
        var address = Addresses.readOptional(form);
        var contact = Contacts.read(form);
        var key = Keys.readOptional(form);
        var source = Sources.readOptional(form);
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .linking(reason ->
                        reason instanceof OrganisationError.SimilarKnown known ? links(ctx, known) : List.of())
                .to(
                        () -> registering.register(
                                Requests.actor(ctx),
                                new NewOrganisation(
                                        kind.get(),
                                        town.orNull(),
                                        new OrganisationName(full.get(), brief.orNull()),
                                        address.get().orElse(null),
                                        contact.get(),
                                        founded.orNull(),
                                        key.get().stream().toList(),
                                        source),
                                form.saysItIsAnother()),
                        OrganisationField.in(form),
                        organisation -> "/organisations/" + organisation.id(),
                        LABELS + ".done");
    }

    /** Each with its street, by which they are told apart. */
    private List<Link> links(Context ctx, OrganisationError.SimilarKnown known) {
        var these = OrganisationFilter.these(Set.copyOf(known.known()), today.today());
        return Answers.orRefuse(searching.search(Requests.actor(ctx), these, PageRequest.first(PageRequest.MAX_LIMIT)))
                .page()
                .items()
                .stream()
                .map(one -> new Link("/organisations/" + one.id(), label(one)))
                .toList();
    }

    private static String label(OrganisationSummary one) {
        var address = one.address();
        return address == null || address.street() == null
                ? one.name().full()
                : "%s, %s".formatted(one.name().full(), address.street());
    }

    private static boolean isCommon(@Nullable OrganisationKind kind) {
        return kind != null && kind.isCommon();
    }

    private boolean mayRegisterWithoutTown(Context ctx) {
        return rights.permit(Requests.actor(ctx), KEEP_COMMON_ORGANISATIONS, new Scope.Commons());
    }

    private boolean mayRegisterIn(Context ctx, Town town) {
        return rights.permit(Requests.actor(ctx), REGISTER_ORGANISATION, new Scope.Municipality(town.id()));
    }

    private static OrganisationKind kind(String name) {
        var kind = OrganisationKind.valueOf(name);
        if (ADDED_ELSEWHERE.contains(kind)) {
            throw new IllegalArgumentException("Not registered here: " + kind);
        }
        return kind;
    }

    /** The kinds of which the visitor may register one: what is common is kept by whoever may do without a town. */
    private List<Option> kinds(Context ctx, Words words) {
        var all = mayRegisterWithoutTown(ctx);
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> !ADDED_ELSEWHERE.contains(kind))
                .filter(kind -> all || !kind.isCommon())
                .map(kind -> new Option(kind.name(), words.show(kind)))
                .toList();
    }

    private FormView view(Context ctx, Form form) {
        var words = form.words();
        var towns = Exchange.of(ctx).visitor().towns().stream()
                .filter(town -> mayRegisterIn(ctx, town))
                .map(town -> new Option(town.id().toString(), town.name()))
                .toList();
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("kind", kinds(ctx, words)));
        fields.add(Field.text("full", OrganisationName.MAX_LENGTH));
        fields.add(Field.text("brief", OrganisationName.MAX_BRIEF_LENGTH).optional());
        if (!towns.isEmpty()) {
            var town = Field.choice("town", towns);
            fields.add(mayRegisterWithoutTown(ctx) ? town.optional() : town);
        }
        fields.add(Field.text("street", Address.MAX_LENGTH).optional());
        fields.add(Field.text("postalCode", 5).optional());
        fields.add(Field.text("place", Address.MAX_LENGTH).optional());
        fields.addAll(Contacts.FIELDS);
        fields.addAll(Stream.of(
                        Field.date("founded"),
                        Field.choice("scheme", Option.of(KeyScheme.class, words)),
                        Field.text("value", 100))
                .map(Field::optional)
                .toList());
        fields.addAll(Sources.OPTIONAL);
        return new FormView(
                words.text(LABELS + ".title"),
                List.of(new Crumb(words.text("organisations.title"), "/organisations")),
                "/organisations/new",
                form,
                fields,
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                "/organisations",
                false);
    }
}
