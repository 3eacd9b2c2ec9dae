package org.knotenpunkt.web.offer.plan;

import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.offer.plan.ReadPlan;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.offer.OfferFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** Shows what is planned for half a year: as a page, and as JSON. */
public final class PlanPages implements Routes {
    public static final String PATH = "/planning";

    private final Pages pages;
    private final ReadPlan reading;
    private final OfferFields fields;
    private final OfferFinder finder;
    private final Today today;

    @Inject
    public PlanPages(Pages pages, ReadPlan reading, OfferFields fields, OfferFinder finder, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.fields = fields;
        this.finder = finder;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_OFFERS);
        routes.get(PATH, reader, this::page);
        routes.get("/api/v1" + PATH, reader, this::json);
    }

    private void page(Context ctx) {
        var town = Requests.town(ctx);
        var query = Form.ofQuery(ctx, "planning.filter");
        var asked = AskedPlan.read(query, today.today());
        var plan = orRefuse(reading.plan(actor(ctx), town.id(), asked.half(), asked.centre()));
        pages.render(
                ctx,
                "offer/planning.jte",
                new PlanPage(
                        town.name(),
                        plan,
                        asked.filled(query),
                        fields.centres(ctx, town.id()),
                        asked.centre() != null,
                        finder.plans(ctx, town.id()),
                        today.today(),
                        Requests.words(ctx)));
    }

    private void json(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        var asked = AskedPlan.read(query, today.today());
        query.requireValid();
        ctx.json(PlanJson.from(orRefuse(reading.plan(actor(ctx), town.get(), asked.half(), asked.centre()))));
    }
}
