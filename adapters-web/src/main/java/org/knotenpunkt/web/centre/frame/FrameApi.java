package org.knotenpunkt.web.centre.frame;

import static org.knotenpunkt.domain.centre.CentreAction.KEEP_FRAMES;
import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.frame.KeepFrames;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;

/** Quality frames as JSON. */
public final class FrameApi implements Routes {
    private static final String ALL = "/api/v1/quality-frames";

    private final KeepFrames frames;

    @Inject
    public FrameApi(KeepFrames frames) {
        this.frames = frames;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(ALL, Access.performing(READ_CENTRES), this::list);
        routes.post(ALL, Access.performing(KEEP_FRAMES), this::add);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.not-an-id", MunicipalityId::of);
        query.requireValid();
        var known = orRefuse(frames.frames(actor(ctx), town.get()));
        ctx.json(new FrameJson.Items(known.stream().map(FrameJson::from).toList()));
    }

    private void add(Context ctx) {
        var request = Body.read(ctx, NewFrame::read);
        var frame = orRefuse(frames.add(actor(ctx), request.town(), request.frame()));
        Answers.created(ctx, ALL + "?town=" + request.town(), FrameJson.from(new KnownFrame(frame, true)));
    }
}
