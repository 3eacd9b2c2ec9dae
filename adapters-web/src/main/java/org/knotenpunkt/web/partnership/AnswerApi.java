package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.AnswerProposal;
import org.knotenpunkt.application.partnership.RecordSignature;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** What parties answer when they are asked whether they agree, for programs. */
public final class AnswerApi implements Routes {
    private static final String PARTY = AgreementApi.ONE + "/parties/{organisation}";

    private final AnswerProposal answering;
    private final RecordSignature recording;

    @Inject
    public AnswerApi(AnswerProposal answering, RecordSignature recording) {
        this.answering = answering;
        this.recording = recording;
    }

    @Override
    public void register(RouteRegistry routes) {
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.put(PARTY + "/approval", representative, this::approve);
        routes.put(PARTY + "/rejection", representative, this::refuse);
        routes.put(PARTY + "/signature", Access.performing(DRAFT_AGREEMENT, ACT_FOR_PARTY), this::record);
    }

    private void record(Context ctx) {
        var signature = Body.read(ctx, PartnershipRequests::signature);
        Answers.changed(
                ctx, recording.record(actor(ctx), AgreementFinder.id(ctx), AgreementFinder.party(ctx), signature));
    }

    private void approve(Context ctx) {
        var seen = Body.read(ctx, PartnershipRequests::seen);
        Answers.changed(ctx, answering.approve(actor(ctx), AgreementFinder.id(ctx), AgreementFinder.party(ctx), seen));
    }

    private void refuse(Context ctx) {
        var request = Body.read(ctx, PartnershipRequests.Refusing::read);
        Answers.changed(
                ctx,
                answering.refuse(
                        actor(ctx),
                        AgreementFinder.id(ctx),
                        AgreementFinder.party(ctx),
                        request.seen(),
                        request.reason()));
    }
}
