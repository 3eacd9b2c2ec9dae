package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.initiative.CorrectInitiative;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** What was recorded wrongly about a network, as JSON: name and founding, memberships, stages, counts, supporters. */
public final class InitiativeCorrectionApi implements Routes {
    private static final String ONE = "/api/v1/initiatives/{id}";
    private static final String MEMBER = ONE + "/members/{town}";
    private static final String SUPPORTER = ONE + "/supporters/{organisation}";

    private final CorrectInitiative correcting;

    @Inject
    public InitiativeCorrectionApi(CorrectInitiative correcting) {
        this.correcting = correcting;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.put(ONE + "/correction", keeper, this::correct);
        routes.put(MEMBER + "/withdrawal", keeper, this::withdrawMembership);
        routes.put(MEMBER + "/correction", keeper, this::correctMembership);
        routes.delete(MEMBER + "/leaving", keeper, this::reopenMembership);
        routes.put(MEMBER + "/stages/withdrawal", keeper, this::withdrawStage);
        routes.put(ONE + "/counts/withdrawal", keeper, this::withdrawCount);
        routes.put(SUPPORTER + "/withdrawal", keeper, this::withdrawSupport);
        routes.delete(SUPPORTER + "/ending", keeper, this::reopenSupport);
    }

    private void correct(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.Correcting::read);
        Answers.changed(
                ctx,
                correcting.correct(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.name(),
                        request.founded(),
                        request.reason(),
                        request.evenIfSimilar()));
    }

    private void withdrawMembership(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.WithdrawingMembership::read);
        Answers.changed(
                ctx,
                correcting.withdrawMembership(
                        actor(ctx), id(ctx), version, town(ctx), request.knownFrom(), request.reason()));
    }

    private void correctMembership(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.CorrectingMembership::read);
        Answers.changed(
                ctx,
                correcting.correctMembership(
                        actor(ctx),
                        id(ctx),
                        version,
                        town(ctx),
                        request.knownFrom(),
                        request.joined(),
                        request.founder(),
                        request.evidence(),
                        request.reason()));
    }

    private void reopenMembership(Context ctx) {
        Answers.changed(ctx, correcting.reopenMembership(actor(ctx), id(ctx), ifMatch(ctx), town(ctx)));
    }

    private void withdrawStage(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.WithdrawingStage::read);
        Answers.changed(
                ctx,
                correcting.withdrawStage(
                        actor(ctx), id(ctx), version, town(ctx), request.stage(), request.since(), request.reason()));
    }

    private void withdrawCount(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.WithdrawingCount::read);
        Answers.changed(
                ctx,
                correcting.withdrawCount(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.definition(),
                        request.asOf(),
                        request.source(),
                        request.reason()));
    }

    private void withdrawSupport(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.WithdrawingSupport::read);
        Answers.changed(
                ctx,
                correcting.withdrawSupport(
                        actor(ctx),
                        id(ctx),
                        version,
                        NetworkFinder.organisationId(ctx),
                        request.from(),
                        request.reason()));
    }

    private void reopenSupport(Context ctx) {
        Answers.changed(
                ctx, correcting.reopenSupport(actor(ctx), id(ctx), ifMatch(ctx), NetworkFinder.organisationId(ctx)));
    }

    private static InitiativeId id(Context ctx) {
        return Requests.id(ctx, "id", InitiativeId::of);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "town", MunicipalityId::of);
    }
}
