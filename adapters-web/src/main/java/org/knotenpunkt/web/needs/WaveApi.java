package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.needs.result.ReadResults;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** The waves of assessments, and what they came to, for programs. */
public final class WaveApi implements Routes {
    private static final String ALL = AssessmentApi.ONE + "/waves";
    static final String ONE = ALL + "/{wave}";

    private final ConductAssessment conducting;
    private final ReadAssessments reading;
    private final ReadResults results;

    @Inject
    public WaveApi(ConductAssessment conducting, ReadAssessments reading, ReadResults results) {
        this.conducting = conducting;
        this.reading = reading;
        this.results = results;
    }

    @Override
    public void register(RouteRegistry routes) {
        var conductor = Access.performing(CONDUCT_ASSESSMENT);
        routes.post(ALL, conductor, this::open);
        routes.put(ONE + "/closing", conductor, this::close);
        routes.get(ONE + "/results", Access.performing(READ_NEEDS), this::results);
    }

    private void open(Context ctx) {
        var version = ifMatch(ctx);
        var wave = Body.read(ctx, NeedsRequests::wave);
        var opened = orRefuse(conducting.openWave(actor(ctx), AssessmentFinder.id(ctx), version, wave));
        AssessmentApi.created(ctx, orRefuse(reading.read(actor(ctx), opened.id())));
    }

    private void close(Context ctx) {
        Answers.changed(
                ctx,
                conducting.closeWave(actor(ctx), AssessmentFinder.id(ctx), ifMatch(ctx), AssessmentFinder.wave(ctx)));
    }

    private void results(Context ctx) {
        var outcome = orRefuse(results.results(actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx)));
        ctx.json(ResultsJson.from(outcome, Requests.words(ctx)));
    }
}
