package org.knotenpunkt.web.centre.frame;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.frame.KeepFrames;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page on which quality frames are looked at. */
public final class FramePages implements Routes {
    static final String PATH = "/quality-frames";

    private final Pages pages;
    private final KeepFrames frames;

    @Inject
    public FramePages(Pages pages, KeepFrames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.performing(READ_CENTRES), this::list);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        var known = orRefuse(frames.frames(actor(ctx), town.id()));
        pages.render(
                ctx,
                "centre/frames.jte",
                new FramesPage(
                        town.name(), known, Requests.words(ctx).language().tag()));
    }
}
