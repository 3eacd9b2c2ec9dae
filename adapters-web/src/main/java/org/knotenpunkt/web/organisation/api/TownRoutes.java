package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.organisation.town.ListChanges;
import org.knotenpunkt.application.organisation.town.ListVacancies;
import org.knotenpunkt.application.organisation.town.ReadTown;
import org.knotenpunkt.web.organisation.municipality.CitedJson;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Requests;

/** How a town stands, what is vacant and what has changed in it, as JSON. */
public final class TownRoutes implements Routes {
    private final ReadTown reading;
    private final ListVacancies vacancies;
    private final ListChanges changes;

    @Inject
    public TownRoutes(ReadTown reading, ListVacancies vacancies, ListChanges changes) {
        this.reading = reading;
        this.vacancies = vacancies;
        this.changes = changes;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_TOWN);
        routes.get("/api/v1/overview", reader, this::overview);
        routes.get("/api/v1/vacancies", reader, this::vacancies);
        routes.get("/api/v1/changes", reader, this::changes);
    }

    private void overview(Context ctx) {
        ctx.json(TownJson.from(orRefuse(reading.read(actor(ctx), Reading.town(ctx)))));
    }

    private void vacancies(Context ctx) {
        var found = orRefuse(vacancies.vacancies(actor(ctx), Reading.town(ctx), Reading.day(ctx)));
        ctx.json(CitedJson.whole(found, TownJson.VacancyJson::from));
    }

    private void changes(Context ctx) {
        var found = orRefuse(changes.changes(actor(ctx), Reading.town(ctx), Requests.page(ctx)));
        ctx.json(CitedJson.page(found, TownJson.ChangeJson::from));
    }
}
