package org.knotenpunkt.web.needs.invitation;

import static org.knotenpunkt.domain.needs.NeedsAction.DISCARD_ANSWERS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.needs.invitation.DiscardAnswers;
import org.knotenpunkt.application.needs.invitation.ThroughLink;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.needs.result.TablesPage;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form with which what has come through an abused open link is discarded. */
public final class DiscardForms implements Routes {
    private static final String LABELS = "forms.discard";
    private static final String PATH = AssessmentPaths.WAVE + "/invitations/{invitation}/discarding";

    private final Pages pages;
    private final DiscardAnswers discarding;

    @Inject
    public DiscardForms(Pages pages, DiscardAnswers discarding) {
        this.pages = pages;
        this.discarding = discarding;
    }

    @Override
    public void register(RouteRegistry routes) {
        var discarder = Access.performing(DISCARD_ANSWERS);
        routes.get(PATH, discarder, ctx -> pages.render(ctx, "shared/form.jte", view(ctx, Form.blank(ctx, LABELS))));
        routes.post(PATH, discarder, this::discard);
    }

    private static InvitationId link(Context ctx) {
        return Requests.id(ctx, "invitation", InvitationId::of);
    }

    private ThroughLink through(Context ctx) {
        return Answers.orRefuse(discarding.through(
                Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), link(ctx)));
    }

    private void discard(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var reason = form.text("reason", Invitation.Discarded.MAX_REASON_LENGTH);
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> discarding.discard(
                                Requests.actor(ctx),
                                AssessmentFinder.id(ctx),
                                AssessmentFinder.wave(ctx),
                                link(ctx),
                                reason.get()),
                        discarded -> path(ctx) + "#" + discarded.perspective(),
                        LABELS + ".done");
    }

    private static String path(Context ctx) {
        return InvitationPages.path(AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx));
    }

    private FormView view(Context ctx, Form form) {
        var words = form.words();
        var through = through(ctx);
        var link = through.invitation();
        var crumbs = AssessmentPaths.crumbs(through.assessment(), words);
        return new FormView(
                words.text(LABELS + ".title"),
                List.of(crumbs.getFirst(), crumbs.getLast(), new Crumb(words.text("needs.invitations"), path(ctx))),
                ctx.path(),
                form,
                List.of(Field.area("reason", Invitation.Discarded.MAX_REASON_LENGTH)),
                null,
                List.of(
                        new Fact(
                                words.text(LABELS + ".link"),
                                PerspectiveNames.of(through.perspectives(), words)
                                        .of(link.perspective())),
                        new Fact(words.text(LABELS + ".made"), words.show(link.made())),
                        new Fact(
                                words.text(LABELS + ".sheets"),
                                words.text(LABELS + ".about", "count", TablesPage.show(through.sheets(), words)))),
                words.text(LABELS + ".submit"),
                path(ctx),
                true);
    }
}
