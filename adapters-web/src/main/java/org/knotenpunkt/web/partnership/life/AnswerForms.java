package org.knotenpunkt.web.partnership.life;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.AnswerProposal;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Rejection;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.changes.Difference;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPage;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/**
 * The forms by which a party says yes or no to what is proposed. Both carry the fingerprint of what was read: who has read something else
 * than what is proposed by now is shown that first.
 */
public final class AnswerForms implements Routes {
    private static final String APPROVAL = "forms.agreement-approval";
    private static final String REFUSAL = "forms.agreement-refusal";
    private static final String SEEN = "seen";

    private final Pages pages;
    private final AgreementFinder finder;
    private final AnswerProposal answering;
    private final Mandated mandated;
    private final Today today;

    @Inject
    public AnswerForms(
            Pages pages, AgreementFinder finder, AnswerProposal answering, CheckMandate mandates, Today today) {
        this.pages = pages;
        this.finder = finder;
        this.answering = answering;
        this.mandated = new Mandated(pages, finder, mandates, today);
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.get(
                AgreementPaths.PARTY + "/approval", representative, ctx -> mandated.letIn(ctx, this::askForApproval));
        routes.post(AgreementPaths.PARTY + "/approval", representative, ctx -> mandated.letIn(ctx, this::approve));
        routes.get(AgreementPaths.PARTY + "/refusal", representative, ctx -> mandated.letIn(ctx, this::askForRefusal));
        routes.post(AgreementPaths.PARTY + "/refusal", representative, ctx -> mandated.letIn(ctx, this::refuse));
    }

    private void askForApproval(Context ctx, Mandated.Signing signing) {
        Answers.orRefuse(signing.view().agreement().awaitedOf(AgreementFinder.party(ctx)));
        showApproval(ctx, signing, Form.blank(ctx, APPROVAL));
    }

    private void showApproval(Context ctx, Mandated.Signing signing, Form form) {
        var view = signing.view();
        var party = AgreementFinder.named(ctx, view);
        var words = form.words();
        var shown = shown(view);
        var before = view.agreement().saidYesBefore(party.organisation(), shown).orElse(null);
        var difference = before == null
                ? new Difference(List.of())
                : Difference.between(before.content(), shown.content(), view, words);
        pages.render(
                ctx,
                "partnership/approval.jte",
                new ApprovalView(
                        formView(ctx, view, form, APPROVAL, shown, List.of()),
                        AgreementPage.reading(view, shown, today.today()),
                        party,
                        signing.mandate(),
                        before,
                        difference,
                        view.agreement().awaitedOf(party.organisation()) instanceof Result.Success));
    }

    /** What is proposed; where that is over by now, what became of it. */
    private static Version shown(AgreementView view) {
        return view.agreement()
                .draft()
                .orElseGet(() -> view.agreement().versions().getLast());
    }

    private FormView formView(
            Context ctx, AgreementView view, Form form, String labels, Version shown, List<Field> fields) {
        var words = form.words();
        var party = AgreementFinder.named(ctx, view);
        return new FormView(
                words.text(labels + ".title", "party", party.name()),
                LifeForms.crumbs(view, words),
                ctx.path(),
                form,
                fields,
                null,
                List.of(),
                words.text(labels + ".submit", "party", party.name()),
                AgreementPaths.version(view.agreement().id(), shown.number()),
                labels.equals(REFUSAL));
    }

    private void approve(Context ctx, Mandated.Signing signing) {
        var form = Form.of(ctx, APPROVAL);
        var seen = form.parsed(SEEN, "request.wrong-type", ContentHash::new);
        new Submission(pages, ctx, form, () -> showApproval(ctx, signing.anew(finder.acted(ctx)), form))
                .to(
                        () -> answering.approve(
                                Requests.actor(ctx), AgreementFinder.id(ctx), AgreementFinder.party(ctx), seen.get()),
                        agreement -> AgreementPaths.version(agreement.id(), agreement.lastNumber()),
                        APPROVAL + ".done");
    }

    private void askForRefusal(Context ctx, Mandated.Signing signing) {
        if (signing.view().agreement().awaitedOf(AgreementFinder.party(ctx))
                        instanceof Result.Refusal<Version, AgreementError>(var reason)
                && !(reason instanceof AgreementError.ApprovedAlready)) {
            throw new Refused(reason);
        }
        showRefusal(ctx, signing.view(), Form.blank(ctx, REFUSAL));
    }

    private void showRefusal(Context ctx, AgreementView view, Form form) {
        var fields = List.of(Field.area("reason", Rejection.MAX_LENGTH));
        var shown = shown(view);
        pages.render(
                ctx,
                "partnership/refusal.jte",
                new RefusalView(formView(ctx, view, form, REFUSAL, shown, fields), shown.hash()));
    }

    private void refuse(Context ctx, Mandated.Signing signing) {
        var form = Form.of(ctx, REFUSAL);
        var seen = form.parsed(SEEN, "request.wrong-type", ContentHash::new);
        var reason = form.text("reason", Rejection.MAX_LENGTH);
        new Submission(pages, ctx, form, () -> showRefusal(ctx, finder.acted(ctx), form))
                .to(
                        () -> answering.refuse(
                                Requests.actor(ctx),
                                AgreementFinder.id(ctx),
                                AgreementFinder.party(ctx),
                                seen.get(),
                                reason.get()),
                        agreement -> AgreementPaths.version(agreement.id(), agreement.lastNumber()),
                        REFUSAL + ".done");
    }
}
