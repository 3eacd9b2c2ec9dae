package org.knotenpunkt.web.centre.handover;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.centre.handover.ReadHandover;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.web.centre.CentrePaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** What is handed over with a centre, as a page and as JSON. */
public final class HandoverRoutes implements Routes {
    private static final String ONE = CentrePaths.ALL + "/{id}/handover";

    private final Pages pages;
    private final ReadHandover reading;
    private final HandoverChapters chapters;
    private final WebSettings settings;

    @Inject
    public HandoverRoutes(Pages pages, ReadHandover reading, HandoverChapters chapters, WebSettings settings) {
        this.pages = pages;
        this.reading = reading;
        this.chapters = chapters;
        this.settings = settings;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_CENTRES);
        routes.get(ONE, reader, this::show);
        routes.get("/api/v1" + ONE, reader, this::export);
    }

    private Handover handover(Context ctx) {
        return Answers.orRefuse(reading.read(Requests.actor(ctx), Requests.id(ctx, "id", CentreId::of)));
    }

    private void show(Context ctx) {
        var handover = handover(ctx);
        var words = Requests.words(ctx);
        pages.render(
                ctx,
                "centre/handover.jte",
                new HandoverPage(
                        handover,
                        chapters.of(Requests.actor(ctx), handover, words),
                        settings.addressFor(ctx) + ctx.path(),
                        words));
    }

    private void export(Context ctx) {
        var handover = handover(ctx);
        ctx.json(HandoverJson.from(handover, chapters.of(Requests.actor(ctx), handover, Requests.words(ctx))));
    }
}
