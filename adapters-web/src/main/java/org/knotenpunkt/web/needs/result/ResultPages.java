package org.knotenpunkt.web.needs.result;

import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.needs.result.PublishTables;
import org.knotenpunkt.application.needs.result.ReadPublicResult;
import org.knotenpunkt.application.needs.result.ReadResults;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.result.WaveComparison;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.TownLinks;

/** What answers come to: a wave, two waves beside each other, what was published; and for everybody what was played back. */
public final class ResultPages implements Routes {
    private final Pages pages;
    private final ReadAssessments reading;
    private final ReadResults results;
    private final PublishTables tables;
    private final ReadPublicResult publicResults;
    private final TownLinks links;

    @Inject
    public ResultPages(
            Pages pages,
            ReadAssessments reading,
            ReadResults results,
            PublishTables tables,
            ReadPublicResult publicResults,
            TownLinks links) {
        this.pages = pages;
        this.reading = reading;
        this.results = results;
        this.tables = tables;
        this.publicResults = publicResults;
        this.links = links;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_NEEDS);
        routes.get(AssessmentPaths.WAVE + "/results", reader, this::show);
        routes.get(AssessmentPaths.ONE + "/comparison", reader, this::compare);
        routes.get(AssessmentPaths.ONE + "/tables", reader, this::published);
        routes.post(AssessmentPaths.WAVE + "/table", Access.performing(PUBLISH_RESULTS), this::publish);
        routes.get("/results/{address}", Access.open(), this::read);
    }

    private void show(Context ctx) {
        var outcome = Answers.orRefuse(
                results.results(Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx)));
        pages.render(ctx, "needs/results.jte", new ResultsPage(outcome));
    }

    private void compare(Context ctx) {
        var query = Form.ofQuery(ctx);
        var first = query.optionalInteger("first", 1, 1000);
        var second = query.optionalInteger("second", 1, 1000);
        query.requireValid();
        var actor = Requests.actor(ctx);
        var id = AssessmentFinder.id(ctx);
        var view = Answers.orRefuse(reading.read(actor, id));
        var assessment = view.assessment();
        var last = assessment.waves().size();
        var one = first.orNull() == null ? Math.max(1, last - 1) : first.get();
        var other = second.orNull() == null ? Math.max(1, last) : second.get();
        switch (results.compare(actor, id, one, other)) {
            case Result.Success<WaveComparison, AssessmentError>(var comparison) ->
                pages.render(ctx, "needs/comparison.jte", new ComparisonPage(view, comparison));
            case Result.Refusal<WaveComparison, AssessmentError>(AssessmentError.AskedOtherwise(var questions)) -> {
                ctx.status(HttpStatus.CONFLICT);
                pages.render(
                        ctx, "needs/askedotherwise.jte", new AskedOtherwisePage(assessment, one, other, questions));
            }
            case Result.Refusal<WaveComparison, AssessmentError>(var reason) -> throw new Refused(reason);
        }
    }

    private void published(Context ctx) {
        var actor = Requests.actor(ctx);
        var id = AssessmentFinder.id(ctx);
        var view = Answers.orRefuse(reading.read(actor, id));
        pages.render(ctx, "needs/tables.jte", new TablesPage(view, Answers.orRefuse(tables.published(actor, id))));
    }

    private void publish(Context ctx) {
        var id = AssessmentFinder.id(ctx);
        Answers.orRefuse(tables.publish(Requests.actor(ctx), id, AssessmentFinder.wave(ctx)));
        pages.redirect(ctx, AssessmentPaths.of(id) + "/tables", "needs.table.done");
    }

    private void read(Context ctx) {
        var address = Requests.id(ctx, "address", Uuids::read);
        var found = publicResults.read(address).orElseThrow(RequestFault::notFound);
        var page = PublicPage.of(found, ctx, links);
        ctx.header("Content-Language", page.language().value());
        pages.render(ctx, "needs/public.jte", page);
    }
}
