package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.EndAgreement;
import org.knotenpunkt.application.partnership.GiveNotice;
import org.knotenpunkt.application.partnership.undertaking.ReadUndertakings;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;

/** How agreements end, for programs. */
public final class AgreementLifeApi implements Routes {
    private static final String ENDING = AgreementApi.ONE + "/ending";
    private static final String LEAVING = AgreementApi.ONE + "/parties/{organisation}/leaving";
    private static final String NOTICE = AgreementApi.ONE + "/parties/{organisation}/notice";

    private final EndAgreement ending;
    private final GiveNotice notices;
    private final AgreementFinder finder;
    private final ReadUndertakings undertakings;
    private final Today today;

    @Inject
    public AgreementLifeApi(
            EndAgreement ending,
            GiveNotice notices,
            AgreementFinder finder,
            ReadUndertakings undertakings,
            Today today) {
        this.ending = ending;
        this.notices = notices;
        this.finder = finder;
        this.undertakings = undertakings;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(DRAFT_AGREEMENT);
        routes.put(ENDING, keeper, this::end);
        routes.delete(ENDING, keeper, this::reopen);
        routes.get(ENDING + "/consequences", keeper, this::leftByEnding);
        routes.put(LEAVING, keeper, this::leave);
        routes.get(LEAVING + "/consequences", keeper, this::leftByLeaving);
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.put(NOTICE, representative, this::giveNotice);
        routes.get(NOTICE + "/consequences", representative, this::leftByNotice);
    }

    /** How it would end, for which nobody has given a reason yet. */
    private static Ending supposed(Context ctx) {
        var query = Form.ofQuery(ctx);
        var lastDay = query.date("lastDay");
        var way = query.choice("way", Ending.Way.class);
        query.requireValid();
        return new Ending(lastDay.get(), way.get(), "?");
    }

    /** What could not be done leaves nothing behind: it is refused as it would be. */
    private void leftByEnding(Context ctx) {
        var how = supposed(ctx);
        var agreement = finder.drafted(ctx).agreement();
        orRefuse(agreement.end(how, today.today(), Instant.EPOCH));
        ctx.json(ConsequencesJson.from(
                agreement.consequencesOfEnding(how.lastDay()),
                orRefuse(undertakings.ofAgreement(actor(ctx), agreement))));
    }

    private void leftByLeaving(Context ctx) {
        var how = supposed(ctx);
        left(ctx, finder.drafted(ctx), how);
    }

    private void leftByNotice(Context ctx) {
        var query = Form.ofQuery(ctx);
        var lastDay = query.date("lastDay");
        query.requireValid();
        left(ctx, finder.acted(ctx), new Ending(lastDay.get(), Ending.Way.NOTICE, "?"));
    }

    /** What would be left behind if the party that the path names left so. */
    private void left(Context ctx, AgreementView view, Ending how) {
        var agreement = view.agreement();
        var party = AgreementFinder.party(ctx);
        orRefuse(agreement.leave(party, how, today.today(), Instant.EPOCH));
        ctx.json(ConsequencesJson.from(
                agreement.consequencesOfLeaving(party, how.lastDay(), view.kind()),
                orRefuse(undertakings.ofParty(actor(ctx), agreement, party))));
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        var how = Body.read(ctx, PartnershipRequests::ending);
        Answers.changed(ctx, ending.end(actor(ctx), AgreementFinder.id(ctx), version, how));
    }

    private void reopen(Context ctx) {
        Answers.changed(ctx, ending.reopen(actor(ctx), AgreementFinder.id(ctx), ifMatch(ctx)));
    }

    private void giveNotice(Context ctx) {
        var version = ifMatch(ctx);
        var notice = Body.read(ctx, PartnershipRequests.Notice::read);
        Answers.changed(
                ctx,
                notices.giveNotice(
                        actor(ctx),
                        AgreementFinder.id(ctx),
                        version,
                        AgreementFinder.party(ctx),
                        notice.lastDay(),
                        notice.reason()));
    }

    private void leave(Context ctx) {
        var version = ifMatch(ctx);
        var how = Body.read(ctx, PartnershipRequests::ending);
        var party = AgreementFinder.party(ctx);
        Answers.changed(ctx, ending.leave(actor(ctx), AgreementFinder.id(ctx), version, party, how));
    }
}
