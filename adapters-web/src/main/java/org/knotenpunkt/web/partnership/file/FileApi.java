package org.knotenpunkt.web.partnership.file;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.file.AttachFile;
import org.knotenpunkt.application.partnership.file.ReadFiles;
import org.knotenpunkt.application.partnership.file.RemoveFile;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;

/** Files of agreements, for programs. A file comes as a form with parts. */
public final class FileApi implements Routes {
    private static final String ALL = "/api/v1/agreements/{id}/files";
    private static final String ONE = ALL + "/{file}";

    private final AttachFile attaching;
    private final ReadFiles reading;
    private final RemoveFile removing;
    private final FileDownload download;

    @Inject
    public FileApi(AttachFile attaching, ReadFiles reading, RemoveFile removing, FileDownload download) {
        this.attaching = attaching;
        this.reading = reading;
        this.removing = removing;
        this.download = download;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(ALL, AgreementPages.READING, this::list);
        routes.upload(ALL, Access.performing(DRAFT_AGREEMENT, ACT_FOR_PARTY), this::attach);
        routes.get(ONE, AgreementPages.READING, download::answer);
        routes.delete(ONE, Access.performing(DRAFT_AGREEMENT), this::remove);
    }

    private void remove(Context ctx) {
        orRefuse(removing.remove(actor(ctx), AgreementFinder.id(ctx), FileDownload.id(ctx)));
        Answers.noContent(ctx);
    }

    private void list(Context ctx) {
        var files = orRefuse(reading.list(actor(ctx), AgreementFinder.id(ctx)));
        ctx.json(new FileJson.Files(files.stream().map(FileJson::from).toList()));
    }

    private void attach(Context ctx) {
        var form = Form.of(ctx, "file");
        var file = form.file("file");
        form.requireValid();
        var agreement = AgreementFinder.id(ctx);
        var attached = orRefuse(attaching.attach(actor(ctx), agreement, file.get()));
        Answers.created(
                ctx, "/api/v1/agreements/%s/files/%s".formatted(agreement, attached.id()), FileJson.from(attached));
    }
}
