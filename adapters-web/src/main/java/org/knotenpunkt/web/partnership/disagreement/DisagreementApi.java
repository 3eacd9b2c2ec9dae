package org.knotenpunkt.web.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.disagreement.CloseDisagreement;
import org.knotenpunkt.application.partnership.disagreement.DisagreementView;
import org.knotenpunkt.application.partnership.disagreement.RaiseDisagreement;
import org.knotenpunkt.application.partnership.disagreement.ReadDisagreements;
import org.knotenpunkt.application.partnership.disagreement.ResolveDisagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** What parties have to settle, as JSON. Who says yes or no names the wording that was read, and not a version. */
public final class DisagreementApi implements Routes {
    private static final String API = "/api/v1";
    private static final String ONE = API + DisagreementRequests.ONE;
    private static final String PARTY = API + DisagreementRequests.PARTY;

    private final ReadDisagreements reading;
    private final RaiseDisagreement raising;
    private final ResolveDisagreement resolving;
    private final CloseDisagreement closing;

    @Inject
    public DisagreementApi(
            ReadDisagreements reading,
            RaiseDisagreement raising,
            ResolveDisagreement resolving,
            CloseDisagreement closing) {
        this.reading = reading;
        this.raising = raising;
        this.resolving = resolving;
        this.closing = closing;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_AGREEMENTS);
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.get(API + DisagreementRequests.OF_AGREEMENT, reader, this::list);
        routes.post(API + DisagreementRequests.OF_AGREEMENT, representative, this::raise);
        routes.get(ONE, reader, ctx -> answer(ctx, reading.read(actor(ctx), DisagreementRequests.id(ctx))));
        routes.put(ONE + "/proposal", representative, this::propose);
        routes.put(PARTY + "/consent", representative, this::consent);
        routes.put(PARTY + "/decline", representative, this::decline);
        routes.put(ONE + "/withdrawal", representative, this::withdraw);
        routes.put(ONE + "/closing", Access.performing(DRAFT_AGREEMENT), this::close);
    }

    private void list(Context ctx) {
        var all = orRefuse(reading.of(actor(ctx), DisagreementRequests.agreement(ctx), Requests.page(ctx)));
        ctx.json(PageJson.from(
                all.disagreements(), disagreement -> DisagreementJson.from(disagreement, all.agreement())));
    }

    private void raise(Context ctx) {
        var matter = Body.read(ctx, DisagreementRequests::matter);
        var view = orRefuse(raising.raise(actor(ctx), DisagreementRequests.agreement(ctx), matter));
        var raised = view.disagreement();
        Answers.created(
                ctx,
                API + AgreementPaths.disagreement(raised.id()),
                raised.version(),
                DisagreementJson.from(raised, view.agreement()));
    }

    private void propose(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, DisagreementRequests.Proposing::read);
        answer(
                ctx,
                resolving.propose(
                        actor(ctx), DisagreementRequests.id(ctx), version, request.party(), request.resolution()));
    }

    private void consent(Context ctx) {
        var wording = Body.read(ctx, DisagreementRequests::wording);
        answer(
                ctx,
                resolving.consent(actor(ctx), DisagreementRequests.id(ctx), DisagreementRequests.party(ctx), wording));
    }

    private void decline(Context ctx) {
        var request = Body.read(ctx, DisagreementRequests.Declining::read);
        answer(
                ctx,
                resolving.decline(
                        actor(ctx),
                        DisagreementRequests.id(ctx),
                        DisagreementRequests.party(ctx),
                        request.wording(),
                        request.reason()));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        var reason = Body.read(ctx, DisagreementRequests::end);
        answer(ctx, raising.withdraw(actor(ctx), DisagreementRequests.id(ctx), version, reason));
    }

    private void close(Context ctx) {
        var version = ifMatch(ctx);
        var reason = Body.read(ctx, DisagreementRequests::end);
        answer(ctx, closing.close(actor(ctx), DisagreementRequests.id(ctx), version, reason));
    }

    private static void answer(Context ctx, Result<DisagreementView, DisagreementError> result) {
        var view = orRefuse(result);
        var disagreement = view.disagreement();
        Answers.json(ctx, disagreement.version(), DisagreementJson.from(disagreement, view.agreement()));
    }
}
