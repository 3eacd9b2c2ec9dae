package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.needs.result.PublishTables;
import org.knotenpunkt.application.needs.result.ReadResults;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;

/** What the waves of an assessment come to beside each other, and what of it has left the town, for programs. */
public final class ResultApi implements Routes {
    private static final int MAX_WAVE = 1000;
    private static final String TABLES = "/tables";

    private final ReadResults results;
    private final PublishTables tables;

    @Inject
    public ResultApi(ReadResults results, PublishTables tables) {
        this.results = results;
        this.tables = tables;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_NEEDS);
        routes.get(AssessmentApi.ONE + "/coverage", reader, this::coverage);
        routes.get(AssessmentApi.ONE + "/comparison", reader, this::compare);
        routes.get(AssessmentApi.ONE + TABLES, reader, this::published);
        routes.post(WaveApi.ONE + TABLES, Access.performing(PUBLISH_RESULTS), this::publish);
    }

    private void coverage(Context ctx) {
        var waves = orRefuse(results.coverage(actor(ctx), AssessmentFinder.id(ctx)));
        ctx.json(new CoverageJson.Items(waves.stream().map(CoverageJson::from).toList()));
    }

    private void compare(Context ctx) {
        var query = Form.ofQuery(ctx);
        var first = query.integer("first", 1, MAX_WAVE);
        var second = query.integer("second", 1, MAX_WAVE);
        query.requireValid();
        ctx.json(ComparisonJson.from(
                orRefuse(results.compare(actor(ctx), AssessmentFinder.id(ctx), first.get(), second.get()))));
    }

    private void published(Context ctx) {
        var kept = orRefuse(tables.published(actor(ctx), AssessmentFinder.id(ctx)));
        ctx.json(new TableJson.Items(kept.tables().stream().map(TableJson::from).toList()));
    }

    private void publish(Context ctx) {
        var id = AssessmentFinder.id(ctx);
        var table = orRefuse(tables.publish(actor(ctx), id, AssessmentFinder.wave(ctx)));
        Answers.created(ctx, AssessmentApi.path(id) + TABLES, TableJson.from(table));
    }
}
