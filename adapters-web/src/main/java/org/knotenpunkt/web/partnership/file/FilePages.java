package org.knotenpunkt.web.partnership.file;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.file.ReadFiles;
import org.knotenpunkt.application.partnership.file.RemoveFile;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.FileUse;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Files of agreements, for people: what there is, what refers to it, and the form that removes what nothing refers to. */
public final class FilePages implements Routes {
    private static final String REMOVAL = AgreementPaths.FILE + "/removal";
    private static final Access.Performing DRAFTING = Access.performing(DRAFT_AGREEMENT);
    private static final String LABELS = "forms.agreement-file-removal";

    private final Pages pages;
    private final AgreementFinder finder;
    private final AgreementSections sections;
    private final ReadFiles reading;
    private final RemoveFile removing;
    private final FileDownload download;
    private final Rights rights;

    @Inject
    public FilePages(
            Pages pages,
            AgreementFinder finder,
            AgreementSections sections,
            ReadFiles reading,
            RemoveFile removing,
            FileDownload download,
            Rights rights) {
        this.pages = pages;
        this.finder = finder;
        this.sections = sections;
        this.reading = reading;
        this.removing = removing;
        this.download = download;
        this.rights = rights;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AgreementPaths.FILES, AgreementPages.READING, this::list);
        routes.get(AgreementPaths.FILE, AgreementPages.READING, download::answer);
        routes.get(
                REMOVAL, DRAFTING, ctx -> pages.render(ctx, "shared/form.jte", removal(ctx, Form.blank(ctx, LABELS))));
        routes.post(REMOVAL, DRAFTING, this::remove);
    }

    private void list(Context ctx) {
        var view = finder.find(ctx);
        var drafts = rights.permit(
                Requests.actor(ctx), DRAFT_AGREEMENT, view.agreement().scope());
        sections.render(
                pages,
                ctx,
                view.agreement().id(),
                "partnership/files.jte",
                new FilesPage(view, files(ctx, view.agreement()), drafts));
    }

    private List<StoredFile> files(Context ctx, Agreement agreement) {
        return Answers.orRefuse(reading.list(Requests.actor(ctx), agreement));
    }

    private void remove(Context ctx) {
        var form = Form.of(ctx, LABELS);
        Submission.of(pages, ctx, form, () -> removal(ctx, form))
                .to(
                        () -> removing.remove(Requests.actor(ctx), AgreementFinder.id(ctx), FileDownload.id(ctx)),
                        removed -> AgreementPaths.files(removed.agreement()),
                        LABELS + ".done");
    }

    /** Who cannot remove the file is told so before being asked whether it is to go. */
    private FormView removal(Context ctx, Form form) {
        var view = finder.drafted(ctx);
        var id = FileDownload.id(ctx);
        var file = files(ctx, view.agreement()).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new FileError.UnknownFile(id)));
        Answers.require(FileUse.of(view.agreement(), id).stream().findFirst().map(FileUse::keeps));
        var words = form.words();
        var page = new FilesPage(view, List.of(file), true);
        return new FormView(
                words.text(LABELS + ".title", "file", file.name()),
                page.crumbs(words),
                ctx.path(),
                form,
                List.of(),
                null,
                List.of(
                        new Fact(
                                words.text("agreement-files.size"),
                                words.formats().fileSize(file.size())),
                        new Fact(words.text("agreement-files.at"), words.show(file.at()))),
                words.text(LABELS + ".submit"),
                AgreementPaths.files(view.agreement().id()),
                true);
    }
}
