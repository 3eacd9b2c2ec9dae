package org.knotenpunkt.web.access.sight;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.access.sight.RecordDirectory;
import org.knotenpunkt.application.access.sight.WhoCanSee;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Requests;

/** Who can see a record, for programs. Whoever may see it may ask. */
public final class SightRoutes implements Routes {
    private final WhoCanSee asking;
    private final RecordDirectory records;

    @Inject
    public SightRoutes(WhoCanSee asking, RecordDirectory records) {
        this.asking = asking;
        this.records = records;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/api/v1/who-can-see/{kind}/{id}", Access.signedIn(), this::show);
    }

    private void show(Context ctx) {
        var asked = SightRequest.of(ctx, records);
        ctx.json(SightJson.from(
                orRefuse(asking.who(Requests.actor(ctx), asked.kind(), asked.id(), Requests.page(ctx)))));
    }
}
