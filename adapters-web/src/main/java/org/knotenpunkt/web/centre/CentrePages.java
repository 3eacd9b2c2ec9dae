package org.knotenpunkt.web.centre;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The centres of a town, and the page of each. */
public final class CentrePages implements Routes {
    private final Pages pages;
    private final ReadCentres reading;
    private final CentreFinder finder;
    private final Rights rights;
    private final Today today;

    @Inject
    public CentrePages(Pages pages, ReadCentres reading, CentreFinder finder, Rights rights, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.finder = finder;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_CENTRES);
        routes.get(CentrePaths.ALL, reader, this::list);
        routes.get(CentrePaths.ONE, reader, this::show);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        var day = Form.ofQuery(ctx).optionalDate("on").orNull();
        pages.render(
                ctx,
                "centre/centres.jte",
                new CentresPage(
                        town.name(),
                        orRefuse(reading.list(actor(ctx), town.id(), day)),
                        day == null ? today.today() : day,
                        day != null,
                        rights.permit(
                                actor(ctx),
                                OrganisationAction.REGISTER_ORGANISATION,
                                new Scope.Municipality(town.id())),
                        Requests.words(ctx)));
    }

    private void show(Context ctx) {
        var day = Form.ofQuery(ctx).optionalDate("on").orNull();
        var view = orRefuse(reading.read(actor(ctx), CentreRequests.id(ctx), day));
        pages.render(
                ctx,
                "centre/centre.jte",
                new CentrePage(
                        view, day != null, day == null && finder.steers(ctx, view.centre()), Requests.words(ctx)));
    }
}
