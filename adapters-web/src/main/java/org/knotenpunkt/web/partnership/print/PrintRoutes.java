package org.knotenpunkt.web.partnership.print;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Language;

/** Versions of agreements on paper, for a browser and for programs. */
public final class PrintRoutes implements Routes {
    private static final int SHORT = 12;

    private final AgreementFinder finder;
    private final Today today;

    @Inject
    public PrintRoutes(AgreementFinder finder, Today today) {
        this.finder = finder;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AgreementPaths.ONE + "/print", AgreementPages.READING, this::show);
        routes.get("/api/v1/agreements/{id}/versions/{version}/printout", AgreementPages.READING, this::export);
    }

    /** The version of the number; without one that which the page of the agreement shows. */
    private void show(Context ctx) {
        var view = finder.find(ctx);
        var query = Form.ofQuery(ctx);
        var number = query.optionalInteger("version", 1, Integer.MAX_VALUE).orNull();
        query.requireValid();
        var version = number == null ? view.shownOn(today.today()) : AgreementPages.version(view.agreement(), number);
        print(ctx, view, version);
    }

    private void export(Context ctx) {
        var view = finder.find(ctx);
        print(ctx, view, AgreementPages.version(view.agreement(), Requests.id(ctx, "version", Integer::valueOf)));
    }

    /** In the language of the agreement, so that everybody signs the same paper; if we do not speak it, in that of the reader. */
    private static void print(Context ctx, AgreementView view, Version version) {
        var readers = Requests.words(ctx);
        var words =
                Language.ofTag(version.content().language()).map(readers::in).orElse(readers);
        var name =
                words.text("agreements.print.name", "hash", version.hash().hex().substring(0, SHORT));
        var follows = version.follows();
        var before = follows == null ? null : AgreementPages.version(view.agreement(), follows);
        AgreementPrintout.of(view.kind(), version, before, words).answer(ctx, name, words);
    }
}
