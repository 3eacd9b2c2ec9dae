package org.knotenpunkt.web.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.disagreement.CloseDisagreement;
import org.knotenpunkt.application.partnership.disagreement.RaiseDisagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.disagreement.End;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms by which a disagreement ends without a resolution. A form is shown to nobody from whom it would not be taken. */
public final class EndForms implements Routes {
    private static final String CLOSE = "disagreement.closing";
    private static final String WITHDRAW = "disagreement.withdrawing";

    private final Pages pages;
    private final DisagreementFinder finder;
    private final CloseDisagreement closing;
    private final RaiseDisagreement raising;

    @Inject
    public EndForms(Pages pages, DisagreementFinder finder, CloseDisagreement closing, RaiseDisagreement raising) {
        this.pages = pages;
        this.finder = finder;
        this.closing = closing;
        this.raising = raising;
    }

    @Override
    public void register(RouteRegistry routes) {
        var coordination = Access.performing(DRAFT_AGREEMENT);
        routes.get(
                DisagreementRequests.ONE + "/closing",
                coordination,
                ctx -> show(ctx, ending(open(coordinated(ctx)), Form.blank(ctx, CLOSE), CLOSE, "/closing")));
        routes.post(DisagreementRequests.ONE + "/closing", coordination, this::close);
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.get(
                DisagreementRequests.ONE + "/withdrawal",
                representative,
                ctx -> show(ctx, ending(open(raised(ctx)), Form.blank(ctx, WITHDRAW), WITHDRAW, "/withdrawal")));
        routes.post(DisagreementRequests.ONE + "/withdrawal", representative, this::withdraw);
    }

    private void show(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    private DisagreementPage coordinated(Context ctx) {
        var page = finder.find(ctx);
        Answers.require(page.view().coordinates(), new Denial.RoleMissing(DRAFT_AGREEMENT));
        return page;
    }

    /** The disagreement, for somebody who speaks for the party that raised it. */
    private DisagreementPage raised(Context ctx) {
        return finder.spoken(ctx, finder.find(ctx).disagreement().matter().party());
    }

    private static DisagreementPage open(DisagreementPage page) {
        var state = page.disagreement().state();
        Answers.require(state == DisagreementState.OPEN, new DisagreementError.DisagreementOver(state));
        return page;
    }

    private static FormView ending(DisagreementPage page, Form form, String labels, String below) {
        return page.form(
                form,
                labels,
                below,
                List.of(Field.area("reason", End.MAX_LENGTH)),
                page.disagreement().version(),
                page.matter(),
                true);
    }

    private void close(Context ctx) {
        var form = Form.of(ctx, CLOSE);
        var version = form.version();
        var reason = DisagreementRequests.end(form);
        Submission.of(pages, ctx, form, () -> ending(coordinated(ctx), form, CLOSE, "/closing"))
                .to(
                        () -> closing.close(actor(ctx), DisagreementRequests.id(ctx), version.get(), reason.get()),
                        view -> AgreementPaths.disagreement(view.disagreement().id()),
                        CLOSE + ".done");
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, WITHDRAW);
        var version = form.version();
        var reason = DisagreementRequests.end(form);
        Submission.of(pages, ctx, form, () -> ending(raised(ctx), form, WITHDRAW, "/withdrawal"))
                .to(
                        () -> raising.withdraw(actor(ctx), DisagreementRequests.id(ctx), version.get(), reason.get()),
                        view -> AgreementPaths.disagreement(view.disagreement().id()),
                        WITHDRAW + ".done");
    }
}
