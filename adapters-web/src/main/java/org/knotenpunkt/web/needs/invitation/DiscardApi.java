package org.knotenpunkt.web.needs.invitation;

import static org.knotenpunkt.domain.needs.NeedsAction.DISCARD_ANSWERS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.knotenpunkt.application.needs.invitation.DiscardAnswers;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.result.RoundedJson;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Discards what has come through an abused open link, for programs. */
public final class DiscardApi implements Routes {
    private static final String ONE = "/api/v1" + AssessmentPaths.WAVE + "/invitations/{invitation}";

    private final DiscardAnswers discarding;

    @Inject
    public DiscardApi(DiscardAnswers discarding) {
        this.discarding = discarding;
    }

    @Override
    public void register(RouteRegistry routes) {
        var discarder = Access.performing(DISCARD_ANSWERS);
        routes.get(ONE + "/sheets", discarder, this::through);
        routes.post(ONE + "/discarding", discarder, this::discard);
    }

    private static InvitationId link(Context ctx) {
        return Requests.id(ctx, "invitation", InvitationId::of);
    }

    /** About how many sheets have come through a link. */
    private record ThroughJson(RoundedJson sheets) {}

    private void through(Context ctx) {
        var through = orRefuse(
                discarding.through(actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), link(ctx)));
        ctx.json(new ThroughJson(RoundedJson.from(through.sheets())));
    }

    private static Supplier<String> reason(Body body) {
        return body.text("reason", Invitation.Discarded.MAX_REASON_LENGTH)::get;
    }

    private void discard(Context ctx) {
        var reason = Body.read(ctx, DiscardApi::reason);
        orRefuse(discarding.discard(
                actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), link(ctx), reason));
        Answers.noContent(ctx);
    }
}
