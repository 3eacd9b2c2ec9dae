package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaFilter;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.municipality.SearchMunicipalities;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityAction;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Words;

/** The towns, one by one and added up to districts, regions and states. */
public final class MunicipalityPages implements Routes {
    private static final int LIMIT = 50;

    private final Pages pages;
    private final SearchMunicipalities searching;
    private final FindMunicipality finding;
    private final Today today;

    @Inject
    public MunicipalityPages(Pages pages, SearchMunicipalities searching, FindMunicipality finding, Today today) {
        this.pages = pages;
        this.searching = searching;
        this.finding = finding;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(MunicipalityAction.READ_MUNICIPALITIES);
        routes.get("/municipalities", access, this::list);
        routes.get("/areas", access, this::rollUp);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx, "towns.filter");
        var place = PlaceFilter.of(
                query, Answers.orRefuse(searching.areas(Requests.actor(ctx), today.today())), Requests.words(ctx));
        var by = query.optionalChoice("sort", MunicipalityOrder.By.class).orNull();
        var filter = new MunicipalityFilter(
                today.today(),
                place.state().isEmpty() ? null : place.state(),
                place.area().isEmpty() ? null : OrganisationId.of(place.area()),
                query.optionalText("text", 200).orNull(),
                query.optionalParsed("kind", "request.not-a-choice", MunicipalityKind::new)
                        .orNull(),
                query.answer("youthOffice"));
        var order = new MunicipalityOrder(by == null ? MunicipalityOrder.By.NAME : by, query.flag("descending"));
        var towns = query.hasErrors()
                ? null
                : Answers.orRefuse(searching.search(
                        Requests.actor(ctx),
                        filter,
                        order,
                        new PageRequest(LIMIT, query.optionalText("after", 1000).orNull())));
        pages.render(
                ctx,
                "organisation/municipalities.jte",
                new MunicipalitiesView(query, order, towns, place, kinds(Requests.words(ctx)), own(ctx)));
    }

    /** The town for which the visitor works; null where nobody has described it yet. */
    private @Nullable MunicipalityView own(Context ctx) {
        var town = Exchange.of(ctx).town();
        return town.isPresent()
                        && finding.byId(Requests.actor(ctx), town.get().id(), today.today())
                                instanceof Result.Success<MunicipalityView, MunicipalityError>(var known)
                ? known
                : null;
    }

    private static List<Option> kinds(Words words) {
        return MunicipalityKind.known().stream()
                .map(kind -> new Option(kind.code(), words.code("MunicipalityKind", kind.code())))
                .sorted(Comparator.comparing(Option::value))
                .toList();
    }

    private void rollUp(Context ctx) {
        var query = Form.ofQuery(ctx, "areas.filter");
        var level = Objects.requireNonNullElse(
                query.optionalChoice("level", AreaLevel.class).orNull(), AreaLevel.STATE);
        var within = query.optionalParsed("within", "request.not-an-id", OrganisationId::of)
                .orNull();
        query.requireValid();
        var areas =
                Answers.orRefuse(searching.rollUp(Requests.actor(ctx), new AreaFilter(today.today(), level, within)));
        pages.render(ctx, "organisation/areas.jte", new AreasView(level, areas));
    }
}
