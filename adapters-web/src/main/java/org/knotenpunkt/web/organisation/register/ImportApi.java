package org.knotenpunkt.web.organisation.register;

import static org.knotenpunkt.domain.organisation.register.RegisterAction.IMPORT_REGISTER;
import static org.knotenpunkt.domain.organisation.register.RegisterAction.READ_IMPORTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;
import static org.knotenpunkt.web.shared.input.Requests.words;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.util.Objects;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Imports, for programs. A file comes as a form with parts; what takes long goes on after the answer. */
public final class ImportApi implements Routes {
    private static final String ALL = "/api/v1/imports";
    private static final String ONE = ALL + "/{id}";

    private final ImportUseCases imports;
    private final ReportCsv csv;

    @Inject
    public ImportApi(ImportUseCases imports) {
        this.imports = imports;
        this.csv = new ReportCsv(imports.finding(), imports.reading());
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_IMPORTS);
        var importer = Access.performing(IMPORT_REGISTER);
        routes.get(ALL, reader, this::list);
        routes.upload(ALL, importer, this::preview);
        routes.get(ONE, reader, this::show);
        routes.get(ONE + "/entries", reader, this::entries);
        routes.get(ONE + "/report.csv", reader, ctx -> csv.answer(ctx, id(ctx)));
        routes.post(ONE + "/confirmation", importer, this::confirm);
        routes.delete(ONE, importer, this::discard);
    }

    private void list(Context ctx) {
        var page = orRefuse(imports.finding().list(actor(ctx), Requests.page(ctx)));
        ctx.json(PageJson.from(page, of -> ImportJson.from(of, words(ctx))));
    }

    private void preview(Context ctx) {
        var form = Form.of(ctx, "import.form");
        var register = form.choice("register", Register.class);
        var day = form.optionalDate("edition");
        var year = form.optionalSchoolYear("schoolYear");
        var upload = ctx.isMultipartFormData() ? ctx.uploadedFile("file") : null;
        if (upload == null) {
            form.addError("file", "request.missing");
        }
        form.requireValid();
        var order = new ImportOrder(register.get(), day.orNull(), year.orNull());
        var file = UploadedRegisterFile.of(Objects.requireNonNull(upload));
        var begun = orRefuse(imports.previewing().preview(actor(ctx), order, file, ImportWatch.NOBODY));
        ctx.status(HttpStatus.ACCEPTED).header("Location", ALL + "/" + begun.id());
        answer(ctx, begun);
    }

    private void show(Context ctx) {
        answer(ctx, orRefuse(imports.finding().find(actor(ctx), id(ctx))));
    }

    private void entries(Context ctx) {
        var query = Form.ofQuery(ctx);
        var filter = ReportCsv.filter(query);
        query.requireValid();
        var page = orRefuse(imports.reading().entries(actor(ctx), id(ctx), filter, Requests.page(ctx)));
        ctx.json(PageJson.from(page.entries(), entry -> ImportEntryJson.from(entry, words(ctx))));
    }

    private void confirm(Context ctx) {
        var query = Form.ofQuery(ctx);
        var evenIfDoubtful = query.answer("evenIfDoubtful");
        query.requireValid();
        var confirmed = orRefuse(imports.confirming()
                .confirm(actor(ctx), id(ctx), ifMatch(ctx), Boolean.TRUE.equals(evenIfDoubtful), ImportWatch.NOBODY));
        ctx.status(HttpStatus.ACCEPTED);
        answer(ctx, confirmed);
    }

    private void discard(Context ctx) {
        answer(ctx, orRefuse(imports.discarding().discard(actor(ctx), id(ctx), ifMatch(ctx))));
    }

    private static void answer(Context ctx, RegisterImport of) {
        Answers.json(ctx, of.version(), ImportJson.from(of, words(ctx)));
    }

    private static ImportId id(Context ctx) {
        return Requests.id(ctx, "id", ImportId::of);
    }
}
