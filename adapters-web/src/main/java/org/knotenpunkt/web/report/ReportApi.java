package org.knotenpunkt.web.report;

import static org.knotenpunkt.domain.report.ReportAction.RELEASE_FIGURES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.knotenpunkt.application.report.ReadFigureReleases;
import org.knotenpunkt.application.report.ReadReleasedFigures;
import org.knotenpunkt.application.report.ReleaseFigures;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Released figures as JSON, for the towns and for the offices of networks. */
public final class ReportApi implements Routes {
    private static final String OF_TOWN = "/api/v1/municipalities/{id}";
    private static final String RELEASES = OF_TOWN + FigureReleasePages.PATH;
    private static final String RELEASED = "/api/v1/initiatives/{id}" + ReleasedFigurePages.PATH;

    private final ReadFigureReleases reading;
    private final ReleaseFigures releasing;
    private final ReadReleasedFigures released;

    @Inject
    public ReportApi(ReadFigureReleases reading, ReleaseFigures releasing, ReadReleasedFigures released) {
        this.reading = reading;
        this.releasing = releasing;
        this.released = released;
    }

    @Override
    public void register(RouteRegistry routes) {
        var releaser = Access.performing(RELEASE_FIGURES);
        routes.get(RELEASES, FigureReleasePages.READER, this::list);
        routes.get(RELEASES + "/{release}", FigureReleasePages.READER, this::show);
        routes.get(OF_TOWN + "/figure-draft", releaser, this::draft);
        routes.post(RELEASES, releaser, this::release);
        routes.get(RELEASED, ReleasedFigurePages.OFFICE, this::listReleased);
        routes.get(RELEASED + "/{release}", ReleasedFigurePages.OFFICE, this::showReleased);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "id", MunicipalityId::of);
    }

    private void list(Context ctx) {
        ctx.json(FigureReleaseJson.Items.from(orRefuse(reading.list(actor(ctx), town(ctx)))));
    }

    private void show(Context ctx) {
        var release = orRefuse(reading.read(actor(ctx), town(ctx), FigureReleasePages.id(ctx)));
        ctx.json(FigureReleaseJson.from(release, null));
    }

    private void draft(Context ctx) {
        var query = Form.ofQuery(ctx);
        var period = query.parsed("period", "request.wrong-type", ReportPeriod::parse);
        query.requireValid();
        ctx.json(FigureReleaseJson.DraftJson.from(orRefuse(releasing.preview(actor(ctx), town(ctx), period.get()))));
    }

    private void release(Context ctx) {
        var sent = Body.read(ctx, NewRelease::read);
        var release = orRefuse(releasing.release(
                actor(ctx),
                town(ctx),
                sent.period(),
                sent.seen().hash(),
                sent.seen().reason()));
        Answers.created(
                ctx,
                "/api/v1/municipalities/%s%s/%s".formatted(town(ctx), FigureReleasePages.PATH, release.id()),
                FigureReleaseJson.from(release, null));
    }

    private record NewRelease(ReportPeriod period, LookedAt seen) {
        static Supplier<NewRelease> read(Body body) {
            var period = body.parsed("period", "request.wrong-type", ReportPeriod::parse);
            var seen = LookedAt.read(body, "sha256");
            return () -> new NewRelease(period.get(), seen.get());
        }
    }

    private static InitiativeId network(Context ctx) {
        return Requests.id(ctx, "id", InitiativeId::of);
    }

    private void listReleased(Context ctx) {
        var page = orRefuse(released.list(actor(ctx), network(ctx), Requests.page(ctx)));
        ctx.json(PageJson.from(page, FigureReleaseJson::from));
    }

    private void showReleased(Context ctx) {
        ctx.json(FigureReleaseJson.from(orRefuse(released.read(actor(ctx), network(ctx), FigureReleasePages.id(ctx)))));
    }
}
