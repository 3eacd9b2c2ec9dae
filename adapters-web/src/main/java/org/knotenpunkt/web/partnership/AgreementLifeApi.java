package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.EndAgreement;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** How agreements end, for programs. */
public final class AgreementLifeApi implements Routes {
    private final EndAgreement ending;

    @Inject
    public AgreementLifeApi(EndAgreement ending) {
        this.ending = ending;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(DRAFT_AGREEMENT);
        routes.put(AgreementApi.ONE + "/ending", keeper, this::end);
        routes.delete(AgreementApi.ONE + "/ending", keeper, this::reopen);
        routes.put(AgreementApi.ONE + "/parties/{organisation}/leaving", keeper, this::leave);
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        var how = Body.read(ctx, PartnershipRequests::ending);
        Answers.changed(ctx, ending.end(actor(ctx), AgreementFinder.id(ctx), version, how));
    }

    private void reopen(Context ctx) {
        Answers.changed(ctx, ending.reopen(actor(ctx), AgreementFinder.id(ctx), ifMatch(ctx)));
    }

    private void leave(Context ctx) {
        var version = ifMatch(ctx);
        var how = Body.read(ctx, PartnershipRequests::ending);
        var party = AgreementFinder.party(ctx);
        Answers.changed(ctx, ending.leave(actor(ctx), AgreementFinder.id(ctx), version, party, how));
    }
}
