package org.knotenpunkt.web.partnership.transcript;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.TakeOverAgreement;
import org.knotenpunkt.application.partnership.TakenOver;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.CarriedFile;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Takes over what was agreed elsewhere: hand in the transcript, see what it tells, confirm. */
public final class TranscriptForms implements Routes {
    private static final String LABELS = "forms.agreement-transcript";

    private final Pages pages;
    private final TakeOverAgreement takingOver;
    private final Rights rights;
    private final Today today;

    @Inject
    public TranscriptForms(Pages pages, TakeOverAgreement takingOver, Rights rights, Today today) {
        this.pages = pages;
        this.takingOver = takingOver;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var drafter = Access.performing(DRAFT_AGREEMENT);
        routes.get(AgreementPaths.NEW_TRANSCRIPT, drafter, ctx -> render(ctx, Form.blank(ctx, LABELS), "", null));
        routes.upload(AgreementPaths.NEW_TRANSCRIPT, drafter, this::take);
    }

    /** The town, for somebody who drafts there: a form is shown to nobody from whom it would not be taken. */
    private Town drafted(Context ctx) {
        var town = Requests.town(ctx);
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), DRAFT_AGREEMENT, new Scope.Municipality(town.id()), town));
    }

    private void render(Context ctx, Form form, String carried, @Nullable TakenOver preview) {
        pages.render(
                ctx,
                "partnership/transcript.jte",
                new TranscriptPage(drafted(ctx).name(), form, carried, preview, today.today()));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var file = CarriedFile.of(form, SentTranscript.MAX_MEGABYTES);
        if (form.hasErrors() || file == null) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, form, "", null);
            return;
        }
        var actor = Requests.actor(ctx);
        var town = drafted(ctx).id();
        var document = SentTranscript.read(file);
        var previewed = document.flatMap(read -> takingOver.preview(actor, town, read));
        var preview = previewed instanceof Result.Success<TakenOver, AgreementError>(var seen) ? seen : null;
        if (preview != null && !form.flag("confirmed")) {
            render(ctx, form, file.packed(), preview);
            return;
        }
        new Submission(pages, ctx, form, () -> render(ctx, form, file.packed(), preview))
                .to(
                        () -> previewed.flatMap(
                                seen -> document.flatMap(read -> takingOver.takeOver(actor, town, read))),
                        reason -> preview == null ? "file" : null,
                        taken -> AgreementPaths.of(taken.agreement().id()),
                        LABELS + ".done");
    }
}
