package org.knotenpunkt.web.needs.invitation;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.invitation.InvitePeople;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Links and codes for programs, such as one that prints letters. */
public final class InvitationApi implements Routes {
    private static final String ALL = "/api/v1" + AssessmentPaths.WAVE + "/invitations";

    private final InvitePeople inviting;
    private final WebSettings settings;

    @Inject
    public InvitationApi(InvitePeople inviting, WebSettings settings) {
        this.inviting = inviting;
        this.settings = settings;
    }

    @Override
    public void register(RouteRegistry routes) {
        var conductor = Access.performing(CONDUCT_ASSESSMENT);
        routes.get(ALL, conductor, this::list);
        routes.post(ALL, conductor, this::invite);
        routes.delete(ALL + "/{invitation}", conductor, this::revoke);
    }

    /** @param codes how many; null for an open link */
    private record Inviting(
            Perspective perspective, @Nullable Integer codes) {
        static Supplier<Inviting> read(Body body) {
            var perspective = body.parsed("perspective", "request.not-a-choice", Perspective::new);
            var codes = body.optionalInteger("codes", Invitation.Codes.MIN, Invitation.Codes.MAX);
            return () -> new Inviting(perspective.get(), codes.orNull());
        }
    }

    private void list(Context ctx) {
        var server = settings.addressFor(ctx);
        var invited = orRefuse(inviting.invited(actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx)));
        ctx.json(new InvitationJson.Items(invited.invitations().stream()
                .map(invitation -> InvitationJson.from(invitation, server))
                .toList()));
    }

    private void invite(Context ctx) {
        var given = Body.read(ctx, Inviting::read);
        var made = made(ctx, given);
        Answers.created(ctx, ctx.path() + "/" + made.id(), made);
    }

    private InvitationJson made(Context ctx, Inviting given) {
        var server = settings.addressFor(ctx);
        var id = AssessmentFinder.id(ctx);
        var wave = AssessmentFinder.wave(ctx);
        return given.codes() == null
                ? InvitationJson.from(orRefuse(inviting.openLink(actor(ctx), id, wave, given.perspective())), server)
                : InvitationJson.from(
                        orRefuse(inviting.handOut(
                                actor(ctx), id, wave, given.perspective(), new Invitation.Codes(given.codes()))),
                        server);
    }

    private void revoke(Context ctx) {
        orRefuse(inviting.revoke(
                actor(ctx),
                AssessmentFinder.id(ctx),
                AssessmentFinder.wave(ctx),
                Requests.id(ctx, "invitation", InvitationId::of)));
        Answers.noContent(ctx);
    }
}
