package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.initiative.CorrectInitiative;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.SourceJson;
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
        var request = Requests.body(ctx, InitiativeRequests.Correcting.class);
        var name = Requests.required(ctx, "name", request.name(), Initiative.MAX_NAME_LENGTH);
        var founded = InitiativeRequests.date(ctx, "founded", request.founded());
        done(ctx, correcting.correct(actor(ctx), id(ctx), version, name, founded, reason(ctx, request.reason())));
    }

    private void withdrawMembership(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.WithdrawingMembership.class);
        var from = Requests.required(ctx, "knownFrom", request.knownFrom());
        var reason = reason(ctx, request.reason());
        done(ctx, correcting.withdrawMembership(actor(ctx), id(ctx), version, town(ctx), from, reason));
    }

    private void correctMembership(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.CorrectingMembership.class);
        done(
                ctx,
                correcting.correctMembership(
                        actor(ctx),
                        id(ctx),
                        version,
                        town(ctx),
                        Requests.required(ctx, "knownFrom", request.knownFrom()),
                        InitiativeRequests.optionalDate(ctx, "joined", request.joined()),
                        Boolean.TRUE.equals(request.founder()),
                        SourceJson.read(ctx, "evidence", request.evidence()),
                        reason(ctx, request.reason())));
    }

    private void reopenMembership(Context ctx) {
        done(ctx, correcting.reopenMembership(actor(ctx), id(ctx), ifMatch(ctx), town(ctx)));
    }

    private void withdrawStage(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.WithdrawingStage.class);
        var stage = Requests.required(ctx, "stage", request.stage());
        var since = InitiativeRequests.date(ctx, "since", request.since());
        var reason = reason(ctx, request.reason());
        done(ctx, correcting.withdrawStage(actor(ctx), id(ctx), version, town(ctx), stage, since, reason));
    }

    private void withdrawCount(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.WithdrawingCount.class);
        done(
                ctx,
                correcting.withdrawCount(
                        actor(ctx),
                        id(ctx),
                        version,
                        Requests.required(ctx, "definition", request.definition(), PublishedCount.MAX_LENGTH),
                        InitiativeRequests.date(ctx, "asOf", request.asOf()),
                        SourceJson.read(ctx, "source", request.source()),
                        reason(ctx, request.reason())));
    }

    private void withdrawSupport(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.WithdrawingSupport.class);
        var reason = reason(ctx, request.reason());
        done(ctx, correcting.withdrawSupport(actor(ctx), id(ctx), version, organisation(ctx), request.from(), reason));
    }

    private void reopenSupport(Context ctx) {
        done(ctx, correcting.reopenSupport(actor(ctx), id(ctx), ifMatch(ctx), organisation(ctx)));
    }

    private static @Nullable String reason(Context ctx, @Nullable String given) {
        return Requests.optional(ctx, "reason", given, Withdrawal.MAX_LENGTH);
    }

    private static void done(Context ctx, Result<Initiative, InitiativeError> result) {
        Answers.changed(ctx, orRefuse(result).version());
    }

    private static InitiativeId id(Context ctx) {
        return Requests.id(ctx, "id", InitiativeId::of);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "town", MunicipalityId::of);
    }

    private static OrganisationId organisation(Context ctx) {
        return Requests.id(ctx, "organisation", OrganisationId::of);
    }
}
