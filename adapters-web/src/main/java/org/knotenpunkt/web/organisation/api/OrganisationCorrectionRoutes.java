package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.organisation.CorrectOrganisation;
import org.knotenpunkt.application.organisation.WithdrawOrganisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.web.organisation.municipality.WithdrawingFact;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** What was never true of an organisation, as JSON: names, addresses, keys, and that there was such an organisation at all. */
public final class OrganisationCorrectionRoutes implements Routes {
    private static final String ONE = "/api/v1/organisations/{id}";

    private final CorrectOrganisation facts;
    private final WithdrawOrganisation organisations;

    @Inject
    public OrganisationCorrectionRoutes(CorrectOrganisation facts, WithdrawOrganisation organisations) {
        this.facts = facts;
        this.organisations = organisations;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(CHANGE_ORGANISATION, KEEP_COMMON_ORGANISATIONS);
        routes.put(ONE + "/facts/{fact}/withdrawal", keeper, this::withdrawFact);
        routes.put(ONE + "/names/correction", keeper, this::correctName);
        routes.put(ONE + "/founding", keeper, this::correctFounding);
        routes.put(ONE + "/withdrawal", keeper, this::withdraw);
    }

    private void withdrawFact(Context ctx) {
        var version = ifMatch(ctx);
        var request = WithdrawingFact.of(ctx);
        Answers.changed(ctx, facts.withdraw(actor(ctx), id(ctx), version, request.fact(), request.reason()));
    }

    private void correctName(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, OrganisationRequests.CorrectingName::read);
        Answers.changed(
                ctx,
                facts.correctName(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.from(),
                        request.name(),
                        request.source(),
                        request.reason(),
                        request.evenIfSimilar()));
    }

    private void correctFounding(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, OrganisationRequests.CorrectingFounding::read);
        Answers.changed(ctx, facts.correctFounding(actor(ctx), id(ctx), version, request.founded(), request.reason()));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        var reason = WithdrawalJson.requiredReason(ctx);
        orRefuse(organisations.withdraw(actor(ctx), id(ctx), version, reason));
        Answers.noContent(ctx);
    }

    private static OrganisationId id(Context ctx) {
        return Requests.id(ctx, "id", OrganisationId::of);
    }
}
