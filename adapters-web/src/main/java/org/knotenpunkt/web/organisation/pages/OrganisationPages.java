package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.organisation.pages.edit.FactChoice;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationRights;
import org.knotenpunkt.web.organisation.pages.facts.MunicipalityProfile;
import org.knotenpunkt.web.organisation.pages.facts.OrganisationTimeline;
import org.knotenpunkt.web.organisation.pages.facts.SchoolProfile;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Words;

/** The organisations, and each of them with its history. */
public final class OrganisationPages implements Routes {
    private static final int LIMIT = 50;

    private final Pages pages;
    private final ReadOrganisation reading;
    private final SearchOrganisations searching;
    private final FindSchool findingSchools;
    private final FindMunicipality findingTowns;
    private final Rights rights;
    private final Today today;

    @Inject
    public OrganisationPages(
            Pages pages,
            ReadOrganisation reading,
            SearchOrganisations searching,
            FindSchool findingSchools,
            FindMunicipality findingTowns,
            Rights rights,
            Today today) {
        this.pages = pages;
        this.reading = reading;
        this.searching = searching;
        this.findingSchools = findingSchools;
        this.findingTowns = findingTowns;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(OrganisationAction.READ_ORGANISATIONS);
        routes.get("/organisations", access, this::list);
        routes.get("/organisations/{id}", access, this::show);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx, "organisations.filter");
        var kind = query.optionalChoice("kind", OrganisationKind.class).orNull();
        var town = town(ctx, query);
        var filter = new OrganisationFilter(
                query.optionalText("text", 200).orNull(),
                kind == null ? Set.of() : Set.of(kind),
                town,
                null,
                today.today(),
                query.flag("ended"),
                true,
                true);
        var page = new PageRequest(LIMIT, query.optionalText("after", 1000).orNull());
        var found = query.hasErrors() ? null : Answers.orRefuse(searching.search(Requests.actor(ctx), filter, page));
        var words = Requests.words(ctx);
        pages.render(
                ctx,
                "organisation/organisations.jte",
                new OrganisationsView(
                        query,
                        found,
                        towns(ctx, words),
                        town == null ? SchoolQuery.ALL_TOWNS : town.toString(),
                        Option.of(OrganisationKind.class, words),
                        mayRegister(ctx)));
    }

    private static boolean mayRegister(Context ctx) {
        return Access.performing(OrganisationAction.REGISTER_ORGANISATION, OrganisationAction.KEEP_COMMON_ORGANISATIONS)
                .admits(Exchange.of(ctx).visitor());
    }

    private static @Nullable MunicipalityId town(Context ctx, Form query) {
        if (query.value("town").equals(SchoolQuery.ALL_TOWNS)) {
            return null;
        }
        return Optional.ofNullable(query.optionalParsed("town", "request.not-an-id", MunicipalityId::of)
                        .orNull())
                .or(() -> Exchange.of(ctx).town().map(Town::id))
                .orElse(null);
    }

    private static List<Option> towns(Context ctx, Words words) {
        var towns = new ArrayList<Option>();
        Exchange.of(ctx)
                .visitor()
                .towns()
                .forEach(town -> towns.add(new Option(town.id().toString(), town.name())));
        towns.add(new Option(SchoolQuery.ALL_TOWNS, words.text("schools.filter.town.all")));
        return towns;
    }

    private void show(Context ctx) {
        var id = Requests.id(ctx, "id", OrganisationId::of);
        var query = Form.ofQuery(ctx);
        var on = Objects.requireNonNullElse(query.optionalDate("on").orNull(), today.today());
        query.requireValid();
        var words = Requests.words(ctx);
        var asked = Answers.orRefuse(reading.read(Requests.actor(ctx), id, on));
        var organisation = asked.whileItExisted();
        var school = school(ctx, organisation);
        var municipality = municipality(ctx, organisation);
        pages.render(
                ctx,
                "organisation/organisation.jte",
                new OrganisationPage(
                        organisation,
                        factForms(organisation, words),
                        profileForms(school, municipality, words),
                        school != null
                                ? SchoolProfile.of(school, organisation.day(), words)
                                : municipality != null
                                        ? MunicipalityProfile.of(municipality, organisation.day(), words)
                                        : List.of(),
                        school == null && mayDescribe(ctx, organisation) ? Undescribed.of(ctx, organisation) : null,
                        school == null ? null : school.missingSince(),
                        school == null ? null : school.startchancenMissingSince(),
                        sources(organisation, school),
                        new OrganisationTimeline(words).of(organisation, school, municipality),
                        OrganisationRights.of(
                                rights,
                                Requests.actor(ctx),
                                organisation,
                                Exchange.of(ctx).town()),
                        on,
                        !on.equals(today.today())));
    }

    /** Whether somebody may say of the organisation what is to be said of a school. */
    private boolean mayDescribe(Context ctx, OrganisationView organisation) {
        var town = organisation.town();
        return organisation.kind() == OrganisationKind.SCHOOL
                && town != null
                && rights.permit(
                        Requests.actor(ctx),
                        SchoolAction.ADD_SCHOOL,
                        new Scope.Municipality(new MunicipalityId(town.id().value())));
    }

    private static List<String> factForms(OrganisationView organisation, Words words) {
        var forms = new ArrayList<String>();
        if (!FactChoice.names(organisation.facts().names(), OrganisationName::full, words)
                .isEmpty()) {
            forms.add("name-correction");
        }
        if (FactChoice.any(organisation, words)) {
            forms.add("fact-withdrawal");
        }
        return forms;
    }

    private static List<String> profileForms(
            @Nullable SchoolView school, @Nullable MunicipalityView municipality, Words words) {
        var forms = new ArrayList<String>();
        if (school != null) {
            forms.addAll(List.of("all-day", "startchancen", "pupils"));
            if (FactChoice.any(school.history(), words)) {
                forms.add("school-fact-withdrawal");
            }
        }
        if (municipality != null) {
            forms.add("youth-office");
            if (FactChoice.any(municipality.history(), words)) {
                forms.add("town-fact-withdrawal");
            }
        }
        return forms;
    }

    private static List<Edition> sources(OrganisationView organisation, @Nullable SchoolView school) {
        return Stream.concat(organisation.sources().stream(), school == null ? Stream.of() : school.editions().stream())
                .distinct()
                .sorted(Comparator.comparing(Edition::register))
                .toList();
    }

    private @Nullable SchoolView school(Context ctx, OrganisationView organisation) {
        return organisation.kind() == OrganisationKind.SCHOOL
                ? known(findingSchools.byId(Requests.actor(ctx), organisation.id(), organisation.day()))
                : null;
    }

    private @Nullable MunicipalityView municipality(Context ctx, OrganisationView organisation) {
        return organisation.kind() == OrganisationKind.MUNICIPALITY
                ? known(findingTowns.byId(
                        Requests.actor(ctx),
                        new MunicipalityId(organisation.id().value()),
                        organisation.day()))
                : null;
    }

    /** What is known; an organisation may be of a kind and nobody has described it as such yet. */
    private static <T, E extends DomainError> @Nullable T known(Result<T, E> result) {
        return result instanceof Result.Success<T, E>(var value) ? value : null;
    }
}
