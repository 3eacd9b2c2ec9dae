package org.knotenpunkt.web.organisation.register;

import static org.knotenpunkt.domain.organisation.register.RegisterAction.IMPORT_REGISTER;
import static org.knotenpunkt.domain.organisation.register.RegisterAction.READ_IMPORTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.organisation.pages.TownSearch;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which registers are taken over: hand in a file, see what it would change, confirm, read the report. */
public final class ImportPages implements Routes {
    static final String ALL = "/imports";
    static final String BEGIN = "/new-import";
    private static final String ONE = ALL + "/{id}";
    private static final String LABELS = "import.form";
    private static final String BEGIN_TEMPLATE = "register/begin.jte";
    private static final int ROWS = 50;
    private static final int MAX_TEXT = 200;

    private final ImportUseCases imports;
    private final TownSearch towns;
    private final Today today;
    private final Pages pages;
    private final ReportCsv csv;

    @Inject
    public ImportPages(ImportUseCases imports, TownSearch towns, Today today, Pages pages) {
        this.imports = imports;
        this.towns = towns;
        this.today = today;
        this.pages = pages;
        this.csv = new ReportCsv(imports.finding(), imports.reading());
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_IMPORTS);
        var importer = Access.performing(IMPORT_REGISTER);
        routes.get(ALL, reader, this::list);
        routes.get(BEGIN, importer, this::begin);
        routes.upload(BEGIN, importer, this::preview);
        routes.get(ONE, reader, this::show);
        routes.get(ONE + "/report.csv", reader, ctx -> csv.answer(ctx, id(ctx)));
        routes.post(ONE + "/confirmation", importer, this::confirm);
        routes.post(ONE + "/discarding", importer, this::discard);
    }

    private void list(Context ctx) {
        var page = orRefuse(imports.finding().list(actor(ctx), Requests.page(ctx, ROWS)));
        pages.render(ctx, "register/imports.jte", new ImportListView(Form.ofQuery(ctx), page, mayImport(ctx)));
    }

    private void begin(Context ctx) {
        var query = Form.ofQuery(ctx);
        var chosen = query.optionalChoice("register", Register.class);
        query.requireValid();
        var taken = taken(ctx);
        var register = Optional.ofNullable(chosen.orNull()).orElseGet(() -> firstMissing(taken));
        pages.render(ctx, BEGIN_TEMPLATE, BeginView.of(Form.blank(ctx, LABELS), register, taken));
    }

    private Set<Register> taken(Context ctx) {
        return orRefuse(imports.finding().taken(actor(ctx)));
    }

    /** The first register of which nothing has been taken over yet, or the one that changes most often. */
    private static Register firstMissing(Set<Register> taken) {
        return Arrays.stream(Register.values())
                .filter(register -> !taken.contains(register))
                .findFirst()
                .orElse(Register.SCHOOLS);
    }

    private void preview(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var register = Optional.ofNullable(
                        form.choice("register", Register.class).orNull())
                .orElse(Register.SCHOOLS);
        var day = form.optionalDate("edition");
        var year = form.optionalSchoolYear("schoolYear");
        var upload = ctx.uploadedFile("file");
        var fileName = upload == null ? "" : upload.filename();
        if (fileName.isEmpty()) {
            form.addError("file", "request.missing");
        }
        if (register.needsDay() && !form.isFilled("edition")) {
            form.refuse(new RegisterError.EditionMissing(register), "edition");
        }
        if (register.isYearly()
                && !form.isFilled("schoolYear")
                && SchoolYear.namedIn(fileName).isEmpty()) {
            form.refuse(new RegisterError.SchoolYearMissing(register), "schoolYear");
        }
        if (form.hasErrors() || upload == null) {
            pages.renderInvalid(ctx, BEGIN_TEMPLATE, BeginView.of(form, register, taken(ctx)));
            return;
        }
        var order = new ImportOrder(register, day.orNull(), year.orNull());
        var begun =
                imports.previewing().preview(actor(ctx), order, UploadedRegisterFile.of(upload), ImportWatch.NOBODY);
        switch (begun) {
            case Result.Success<RegisterImport, RegisterError>(var it) -> pages.redirect(ctx, path(it.id()));
            case Result.Refusal<RegisterImport, RegisterError>(var reason) -> {
                switch (reason) {
                    case RegisterError.EditionMissing missing -> form.refuse(reason, "edition");
                    case RegisterError.EditionToCome toCome -> form.refuse(reason, "edition");
                    case RegisterError.SchoolYearMissing missing -> form.refuse(reason, "schoolYear");
                    case RegisterError.NoEditionForYear impossible -> form.refuse(reason, "schoolYear");
                    case RegisterError.FileRefused refused -> form.refuse(reason, "file");
                    default -> form.refuse(reason);
                }
                pages.renderInvalid(ctx, BEGIN_TEMPLATE, BeginView.of(form, register, taken(ctx)));
            }
        }
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx, "import.filter");
        var filter = ReportCsv.filter(query);
        query.requireValid();
        var found = orRefuse(imports.finding().find(actor(ctx), id(ctx)));
        if (!found.state().isRunning()) {
            ctx.header("HX-Refresh", "true"); // who watched it run sees all of the page anew, its heading too
        }
        var meant = meant(ctx, query);
        if (meant.isPresent()) {
            var town = meant.get().id();
            pages.redirect(ctx, query.link(path(found.id()), "town", town, "townText", null, "after", null));
            return;
        }
        var after = query.optionalText("after", 1000).orNull();
        var report = orRefuse(imports.reading().entries(actor(ctx), found.id(), filter, new PageRequest(ROWS, after)));
        pages.render(
                ctx,
                "register/import.jte",
                new ImportView(
                        Requests.words(ctx),
                        query,
                        found,
                        filter,
                        towns.likely(ctx, filter.town(), today.today()),
                        report,
                        mayImport(ctx)));
    }

    /** The town that somebody has typed, if it is clear which one is meant. */
    private Optional<MunicipalityRef> meant(Context ctx, Form query) {
        var typed = query.optionalText("townText", MAX_TEXT).orNull();
        if (typed == null) {
            return Optional.empty();
        }
        var meant = TownSearch.meant(towns.find(ctx, typed, today.today()), typed);
        if (meant.isEmpty()) {
            query.addError("townText", "import.filter.townText.unclear", "typed", typed);
        }
        return meant;
    }

    private void confirm(Context ctx) {
        var form = Form.of(ctx, LABELS);
        orRefuse(imports.confirming()
                .confirm(actor(ctx), id(ctx), form.version().get(), form.flag("evenIfDoubtful"), ImportWatch.NOBODY));
        pages.redirect(ctx, path(id(ctx)));
    }

    private void discard(Context ctx) {
        orRefuse(imports.discarding()
                .discard(actor(ctx), id(ctx), Form.of(ctx, LABELS).version().get()));
        pages.redirect(ctx, ALL, "import.discarded");
    }

    private static boolean mayImport(Context ctx) {
        return Access.performing(IMPORT_REGISTER).admits(Exchange.of(ctx).visitor());
    }

    /** Where an edition of the register is handed in. */
    static String beginning(Register register) {
        return BEGIN + "?register=" + register.name();
    }

    static String path(ImportId id) {
        return ALL + "/" + id;
    }

    private static ImportId id(Context ctx) {
        return Requests.id(ctx, "id", ImportId::of);
    }
}
