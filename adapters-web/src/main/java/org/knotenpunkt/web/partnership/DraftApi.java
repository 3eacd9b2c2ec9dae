package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** Drafts of agreements, for programs that write them. */
public final class DraftApi implements Routes {
    private static final String DRAFT = AgreementApi.ONE + "/draft";

    private final DraftAgreement drafting;
    private final ReadAgreements reading;
    private final Today today;

    @Inject
    public DraftApi(DraftAgreement drafting, ReadAgreements reading, Today today) {
        this.drafting = drafting;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var drafter = Access.performing(DRAFT_AGREEMENT);
        routes.post(AgreementApi.ALL, drafter, this::begin);
        routes.post(DRAFT, drafter, this::next);
        routes.put(DRAFT, drafter, this::revise);
        routes.delete(DRAFT, drafter, this::discard);
        routes.post(DRAFT + "/parties", drafter, this::invite);
        routes.put(DRAFT + "/parties/{organisation}", drafter, this::seat);
        routes.delete(DRAFT + "/parties/{organisation}", drafter, this::remove);
        routes.put(AgreementApi.ONE + "/proposal", drafter, this::propose);
    }

    private void begin(Context ctx) {
        var request = Body.read(ctx, PartnershipRequests.Beginning::read);
        var agreement = orRefuse(
                drafting.draft(actor(ctx), request.town(), request.kind(), request.language(), request.title()));
        created(ctx, agreement);
    }

    private void next(Context ctx) {
        var version = ifMatch(ctx);
        var amendment = Body.read(ctx, PartnershipRequests::amendment);
        created(
                ctx,
                orRefuse(drafting.draftNext(actor(ctx), AgreementFinder.id(ctx), version, amendment.orElse(null))));
    }

    private void created(Context ctx, Agreement agreement) {
        var signed = orRefuse(reading.signed(actor(ctx), agreement.id()));
        Answers.created(
                ctx,
                AgreementApi.ALL + "/" + agreement.id(),
                agreement.version(),
                AgreementJson.from(signed, today.today()));
    }

    private void revise(Context ctx) {
        var version = ifMatch(ctx);
        var revision = Body.read(ctx, Revision::read);
        Answers.changed(ctx, drafting.revise(actor(ctx), AgreementFinder.id(ctx), version, revision::of));
    }

    private void discard(Context ctx) {
        Answers.changed(ctx, drafting.discard(actor(ctx), AgreementFinder.id(ctx), ifMatch(ctx)));
    }

    private void invite(Context ctx) {
        var version = ifMatch(ctx);
        var guest = Body.read(ctx, PartnershipRequests.Inviting::read);
        Answers.changed(
                ctx,
                drafting.invite(
                        actor(ctx),
                        AgreementFinder.id(ctx),
                        version,
                        guest.organisation(),
                        guest.role(),
                        guest.side()));
    }

    private void seat(Context ctx) {
        var version = ifMatch(ctx);
        var party = AgreementFinder.party(ctx);
        var seat = Body.read(ctx, PartnershipRequests.Seating::read);
        Answers.changed(
                ctx,
                drafting.revise(
                        actor(ctx),
                        AgreementFinder.id(ctx),
                        version,
                        content -> content.withSeat(party, seat.role(), seat.side())));
    }

    private void remove(Context ctx) {
        var version = ifMatch(ctx);
        var party = AgreementFinder.party(ctx);
        Answers.changed(
                ctx,
                drafting.revise(actor(ctx), AgreementFinder.id(ctx), version, content -> content.withoutParty(party)));
    }

    private void propose(Context ctx) {
        var version = ifMatch(ctx);
        var onPaperSince = Body.read(ctx, PartnershipRequests::onPaperSince);
        Answers.changed(ctx, drafting.propose(actor(ctx), AgreementFinder.id(ctx), version, onPaperSince.orElse(null)));
    }
}
