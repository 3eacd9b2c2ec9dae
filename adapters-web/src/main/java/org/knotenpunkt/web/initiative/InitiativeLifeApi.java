package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.initiative.CorrectInitiative;
import org.knotenpunkt.application.initiative.EndInitiative;
import org.knotenpunkt.application.initiative.WithdrawInitiative;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;

/** The end of a network in the API, and that there never was such a network. */
public final class InitiativeLifeApi implements Routes {
    private static final String ONE = "/api/v1/initiatives/{id}";

    private final EndInitiative ending;
    private final CorrectInitiative correcting;
    private final WithdrawInitiative withdrawing;

    @Inject
    public InitiativeLifeApi(EndInitiative ending, CorrectInitiative correcting, WithdrawInitiative withdrawing) {
        this.ending = ending;
        this.correcting = correcting;
        this.withdrawing = withdrawing;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.put(ONE + "/ending", keeper, this::end);
        routes.delete(ONE + "/ending", keeper, this::reopen);
        routes.put(ONE + "/withdrawal", Access.performing(FOUND_INITIATIVE), this::withdraw);
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        var lastDay = Body.read(ctx, body -> body.date("lastDay")::get);
        Answers.changed(ctx, ending.end(actor(ctx), NetworkFinder.id(ctx), version, lastDay));
    }

    private void reopen(Context ctx) {
        var version = ifMatch(ctx);
        var evenIfSimilar = Form.ofQuery(ctx).saysItIsAnother();
        Answers.changed(ctx, correcting.reopen(actor(ctx), NetworkFinder.id(ctx), version, evenIfSimilar));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        var reason = Body.read(ctx, body -> body.text("reason", Withdrawal.MAX_LENGTH)::get);
        orRefuse(withdrawing.withdraw(actor(ctx), NetworkFinder.id(ctx), version, reason));
        Answers.noContent(ctx);
    }
}
