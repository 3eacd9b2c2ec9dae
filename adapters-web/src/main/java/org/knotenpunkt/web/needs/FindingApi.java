package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.needs.KeepFindings;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** What was found in assessments, in which order it is put and what becomes of it, for programs. */
public final class FindingApi implements Routes {
    private static final String ALL = AssessmentApi.ONE + "/findings";
    private static final String ONE = ALL + "/{finding}";

    private final KeepFindings keeping;
    private final ReadAssessments reading;

    @Inject
    public FindingApi(KeepFindings keeping, ReadAssessments reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @Override
    public void register(RouteRegistry routes) {
        var conductor = Access.performing(CONDUCT_ASSESSMENT);
        routes.post(ALL, conductor, this::add);
        routes.put(ONE, conductor, this::change);
        routes.delete(ONE, conductor, this::remove);
        routes.put(ONE + "/decision", conductor, this::decide);
        routes.put(AssessmentApi.ONE + "/ranking", conductor, this::rank);
    }

    private void add(Context ctx) {
        var version = ifMatch(ctx);
        var finding = Body.read(ctx, NeedsRequests::finding);
        var found = orRefuse(keeping.add(actor(ctx), AssessmentFinder.id(ctx), version, finding));
        AssessmentApi.created(ctx, orRefuse(reading.read(actor(ctx), found.id())));
    }

    private void change(Context ctx) {
        var version = ifMatch(ctx);
        var other = Body.read(ctx, NeedsRequests::finding);
        Answers.changed(ctx, keeping.change(actor(ctx), AssessmentFinder.id(ctx), version, finding(ctx), other));
    }

    private void remove(Context ctx) {
        Answers.changed(ctx, keeping.remove(actor(ctx), AssessmentFinder.id(ctx), ifMatch(ctx), finding(ctx)));
    }

    private void decide(Context ctx) {
        var version = ifMatch(ctx);
        var decision = Body.read(ctx, NeedsRequests::decision);
        Answers.changed(ctx, keeping.decide(actor(ctx), AssessmentFinder.id(ctx), version, finding(ctx), decision));
    }

    private void rank(Context ctx) {
        var version = ifMatch(ctx);
        var ranking = Body.read(ctx, NeedsRequests.Ranked::read);
        Answers.changed(
                ctx, keeping.rank(actor(ctx), AssessmentFinder.id(ctx), version, ranking.order(), ranking.by()));
    }

    private static FindingId finding(Context ctx) {
        return Requests.id(ctx, "finding", FindingId::of);
    }
}
