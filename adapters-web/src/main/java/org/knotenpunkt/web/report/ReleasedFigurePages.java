package org.knotenpunkt.web.report;

import static org.knotenpunkt.domain.report.ReportAction.READ_RELEASED_FIGURES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.report.ReadReleasedFigures;
import org.knotenpunkt.application.report.TownRelease;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.release.NetworkChoice;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which the office of a network reads what figures its towns have released. */
public final class ReleasedFigurePages implements Routes {
    static final String PATH = "/released-figures";
    static final Access.Performing OFFICE = Access.performing(READ_RELEASED_FIGURES);

    private final ReadReleasedFigures reading;
    private final Pages pages;

    @Inject
    public ReleasedFigurePages(ReadReleasedFigures reading, Pages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, OFFICE, this::list);
        routes.get(PATH + "/{release}", OFFICE, this::show);
        routes.get(PATH + "/{release}/export", OFFICE, this::export);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx, "report.list");
        var networks = orRefuse(reading.networks(actor(ctx)));
        var network = NetworkChoice.of(query, networks).getFirst();
        pages.render(
                ctx,
                "report/releasedfigures.jte",
                new ReleasedFiguresPage(
                        networks,
                        network,
                        orRefuse(reading.list(actor(ctx), network.id(), Requests.page(ctx))),
                        query,
                        Requests.words(ctx)));
    }

    private void show(Context ctx) {
        var words = Requests.words(ctx);
        var found = find(ctx);
        pages.render(
                ctx,
                "report/figurerelease.jte",
                new FigureReleasePage(
                        found.release(),
                        found.townName(),
                        List.of(new Crumb(words.text("report.list.title"), PATH)),
                        Form.ofQuery(ctx),
                        PATH,
                        words));
    }

    private void export(Context ctx) {
        var found = find(ctx);
        FigureReleasePages.answer(ctx, found.release(), found.townName());
    }

    private TownRelease find(Context ctx) {
        var id = FigureReleasePages.id(ctx);
        for (var network : orRefuse(reading.networks(actor(ctx)))) {
            if (reading.read(actor(ctx), network.id(), id)
                    instanceof Result.Success<TownRelease, ReportError>(var found)) {
                return found;
            }
        }
        throw new Refused(new ReportError.UnknownRelease(id));
    }
}
