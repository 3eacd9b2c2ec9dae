package org.knotenpunkt.web.partnership.draft;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.file.AttachFile;
import org.knotenpunkt.application.partnership.file.FileLimits;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form with which a file is annexed to a draft. */
public final class AnnexFileForms implements Routes {
    private static final String PATH = DraftRoutes.DRAFT + "/new-annex-file";
    private static final String LABELS = "forms.agreement-annex-file";

    private final Pages pages;
    private final DraftRoutes edits;
    private final AttachFile attaching;
    private final DraftAgreement drafting;
    private final IdSource ids;
    private final List<Field> fields;

    @Inject
    public AnnexFileForms(
            Pages pages,
            DraftRoutes edits,
            AttachFile attaching,
            DraftAgreement drafting,
            IdSource ids,
            FileLimits limits) {
        this.pages = pages;
        this.edits = edits;
        this.attaching = attaching;
        this.drafting = drafting;
        this.ids = ids;
        this.fields = List.of(Field.text("name", Annex.MAX_TITLE_LENGTH), Field.file("file", limits.each()));
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(
                PATH,
                DraftRoutes.DRAFTING,
                ctx -> pages.render(ctx, "shared/form.jte", view(ctx, Form.blank(ctx, LABELS))));
        routes.upload(PATH, DraftRoutes.DRAFTING, this::take);
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var title = form.text("name", Annex.MAX_TITLE_LENGTH);
        var file = form.file("file");
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> annexed(ctx, version.get(), title.get(), file.get()),
                        AnnexFileForms::field,
                        revised -> DraftRoutes.page(revised) + "#" + AnnexForms.ANCHOR,
                        DraftRoutes.SAVED);
    }

    private Result<Agreement, DomainError> annexed(Context ctx, long version, String title, HandedInFile file) {
        var actor = Requests.actor(ctx);
        var id = AgreementFinder.id(ctx);
        return attaching.attachFor(
                actor,
                id,
                file,
                kept -> drafting.revise(
                                actor,
                                id,
                                version,
                                content -> Result.success(content.withAnnex(
                                        new Annex(new AnnexId(ids.next()), title, null, kept.attached()))))
                        .mapRefusal(reason -> reason));
    }

    private static @Nullable String field(DomainError reason) {
        return reason instanceof FileError ? "file" : null;
    }

    private FormView view(Context ctx, Form form) {
        var drafted = edits.drafted(ctx);
        return new FormView(
                form.words().text(LABELS + ".new"),
                drafted.crumbs(),
                ctx.path(),
                form,
                fields,
                drafted.version(),
                List.of(),
                form.words().text("shared.save"),
                drafted.page(),
                false);
    }
}
