package org.knotenpunkt.web.partnership.draft;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/**
 * Shows and takes forms about drafts, at {@code /agreements/{id}/draft/<path>}, each with how things are now beside it. A form is shown to
 * nobody from whom it would not be taken.
 */
public final class DraftRoutes {
    static final Access.Performing DRAFTING = Access.performing(DRAFT_AGREEMENT);
    static final String DRAFT = AgreementPaths.ONE + "/draft/";
    static final String SAVED = "agreements.draft.saved";

    private final Pages pages;
    private final AgreementFinder finder;
    private final DraftAgreement drafting;

    @Inject
    public DraftRoutes(Pages pages, AgreementFinder finder, DraftAgreement drafting) {
        this.pages = pages;
        this.finder = finder;
        this.drafting = drafting;
    }

    void register(RouteRegistry routes, DraftEdit edit) {
        routes.get(DRAFT + edit.path(), DRAFTING, ctx -> show(ctx, edit));
        routes.post(DRAFT + edit.path(), DRAFTING, ctx -> take(ctx, edit));
    }

    /** Takes a button that changes the draft at once. */
    void press(RouteRegistry routes, String path, String anchor, Function<Context, DraftChange> change) {
        routes.post(DRAFT + path, DRAFTING, ctx -> {
            var version = Form.of(ctx, "").version().get();
            var revised = Answers.orRefuse(
                    drafting.revise(Requests.actor(ctx), AgreementFinder.id(ctx), version, change.apply(ctx)));
            pages.redirect(ctx, page(revised) + "#" + anchor, SAVED);
        });
    }

    private void show(Context ctx, DraftEdit edit) {
        var drafted = drafted(ctx);
        var form = Form.blank(ctx, edit.labels(), edit.initial().apply(drafted));
        render(edit, drafted, form);
    }

    private void take(Context ctx, DraftEdit edit) {
        var form = Form.of(ctx, edit.labels());
        var version = form.version();
        var revision = edit.work().read(ctx, form);
        new Submission(pages, ctx, form, () -> render(edit, drafted(ctx), form))
                .to(
                        () -> drafting.revise(
                                Requests.actor(ctx), AgreementFinder.id(ctx), version.get(), revision.get()),
                        reason -> field(reason, form),
                        revised -> page(revised) + "#" + edit.anchor(),
                        SAVED);
    }

    private void render(DraftEdit edit, Drafted drafted, Form form) {
        var shown = edit.shown();
        pages.render(drafted.ctx(), shown.template(), shown.view().apply(drafted, view(edit, drafted, form)));
    }

    /** The draft, for those who may write it. */
    Drafted drafted(Context ctx) {
        var view = finder.drafted(ctx);
        var draft = Answers.orRefuse(
                Result.<Version, AgreementError>of(view.agreement().draft(), new AgreementError.NoDraft()));
        return new Drafted(ctx, view, draft);
    }

    /** The page of the draft. */
    static String page(Agreement agreement) {
        return AgreementPaths.version(agreement.id(), agreement.lastNumber());
    }

    /** Which field a reason is about. */
    static @Nullable String field(AgreementError reason, Form form) {
        return reason instanceof AgreementError.NotFitting(var why)
                ? switch (why) {
                    case ContentError.NoParty none -> form.firstOf(List.of("responsible", "party"));
                    case ContentError.UnknownGoal none -> form.firstOf(List.of("parent", "goal"));
                    case ContentError.GoalServesNoHigher lower -> form.firstOf(List.of("parent"));
                    case ContentError.ClaimBeyondStep beyond -> "claim";
                    case ContentError.PartyStillNeeded needed -> null;
                    case ContentError.GoalStillNeeded needed -> null;
                    case ContentError.TooManyGoals many -> null;
                    case ContentError.UnknownContribution none -> null;
                }
                : null;
    }

    private static FormView view(DraftEdit edit, Drafted drafted, Form form) {
        var words = form.words();
        return new FormView(
                words.text(edit.title()),
                crumbs(drafted),
                Exchange.pathAndQuery(drafted.ctx()),
                form,
                edit.fields().apply(drafted),
                drafted.view().agreement().version(),
                edit.current().apply(drafted),
                words.text(edit.danger() ? "agreements.remove" : "shared.save"),
                drafted.path(),
                edit.danger());
    }

    static List<Crumb> crumbs(Drafted drafted) {
        return List.of(
                new Crumb(drafted.words().text("agreements.title"), AgreementPaths.ALL),
                new Crumb(drafted.content().title(), drafted.path()));
    }
}
