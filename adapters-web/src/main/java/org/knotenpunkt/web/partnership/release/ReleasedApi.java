package org.knotenpunkt.web.partnership.release;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_RELEASED_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.release.ReadReleasedAgreements;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Requests;

/** What is released to the office of a network, as JSON. */
public final class ReleasedApi implements Routes {
    private static final String ALL = "/api/v1/initiatives/{id}/released-agreements";

    private final ReadReleasedAgreements reading;
    private final Today today;

    @Inject
    public ReleasedApi(ReadReleasedAgreements reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var office = Access.performing(READ_RELEASED_AGREEMENTS);
        routes.get(ALL, office, this::list);
        routes.get(ALL + "/{agreement}", office, this::show);
    }

    private void list(Context ctx) {
        var page = orRefuse(reading.list(actor(ctx), network(ctx), Requests.page(ctx)));
        ctx.json(PageJson.from(page, ReleasedJson.Item::from));
    }

    private void show(Context ctx) {
        var agreement = Requests.id(ctx, "agreement", AgreementId::of);
        ctx.json(ReleasedJson.from(orRefuse(reading.read(actor(ctx), network(ctx), agreement)), today.today()));
    }

    private static InitiativeId network(Context ctx) {
        return Requests.id(ctx, "id", InitiativeId::of);
    }
}
