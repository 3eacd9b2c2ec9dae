package org.knotenpunkt.web.centre;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.domain.centre.CentreAction.STEER_CENTRE;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.KeepMeans;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.centre.RecordPhases;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.organisation.api.WithdrawalJson;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;

/** Family centres as JSON. */
public final class CentreApi implements Routes {
    private static final String ALL = "/api/v1" + CentrePaths.ALL;
    private static final String ONE = "/api/v1" + CentrePaths.ONE;
    private static final String PHASES = ONE + "/phases";
    private static final String FUNDING = ONE + "/funding";
    private static final String LINE = FUNDING + "/{line}";
    private static final String POSTS = ONE + "/posts";
    private static final String POST = POSTS + "/{post}";

    private final ReadCentres reading;
    private final RecordPhases phases;
    private final KeepMeans means;

    @Inject
    public CentreApi(ReadCentres reading, RecordPhases phases, KeepMeans means) {
        this.reading = reading;
        this.phases = phases;
        this.means = means;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_CENTRES);
        var steering = Access.performing(STEER_CENTRE);
        routes.get(ALL, reader, this::list);
        routes.get(ONE, reader, this::show);
        routes.post(PHASES, steering, this::enter);
        routes.put(PHASES + "/last/withdrawal", steering, this::withdrawLast);
        routes.post(ONE + "/relocations", steering, this::relocate);
        routes.post(FUNDING, steering, this::fund);
        routes.put(LINE + "/ending", steering, this::endFunding);
        routes.put(LINE + "/withdrawal", steering, this::withdrawFunding);
        routes.post(POSTS, steering, this::staff);
        routes.put(POST + "/ending", steering, this::endPost);
        routes.put(POST + "/withdrawal", steering, this::withdrawPost);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        var day = query.optionalDate("on");
        query.requireValid();
        ctx.json(CentreJson.Items.from(
                orRefuse(reading.list(actor(ctx), town.get(), day.orNull())).answer()));
    }

    private void show(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), CentreRequests.id(ctx), day(ctx)));
        Answers.json(ctx, view.centre().version(), CentreJson.from(view));
    }

    /** The day that the query names, if it names one. */
    static @Nullable LocalDate day(Context ctx) {
        var query = Form.ofQuery(ctx);
        var day = query.optionalDate("on");
        query.requireValid();
        return day.orNull();
    }

    private void enter(Context ctx) {
        var version = ifMatch(ctx);
        var entry = Body.read(ctx, CentreRequests::phase);
        Answers.changed(ctx, phases.enter(actor(ctx), CentreRequests.id(ctx), version, entry));
    }

    private void withdrawLast(Context ctx) {
        var version = ifMatch(ctx);
        Answers.changed(
                ctx, phases.withdrawLast(actor(ctx), CentreRequests.id(ctx), version, WithdrawalJson.reason(ctx)));
    }

    private void relocate(Context ctx) {
        var version = ifMatch(ctx);
        var move = Body.read(ctx, CentreRequests.Move::read);
        Answers.changed(
                ctx,
                phases.relocate(actor(ctx), CentreRequests.id(ctx), version, move.school(), move.day(), move.reason()));
    }

    private void fund(Context ctx) {
        var version = ifMatch(ctx);
        var funding = Body.read(ctx, CentreRequests.Funding::read);
        Answers.changed(
                ctx,
                means.fund(
                        actor(ctx),
                        CentreRequests.id(ctx),
                        version,
                        funding.programme(),
                        funding.funder(),
                        funding.validity()));
    }

    private static LocalDate lastDay(Context ctx) {
        return Body.read(ctx, body -> body.date("lastDay")::get);
    }

    private void endFunding(Context ctx) {
        var version = ifMatch(ctx);
        var lastDay = lastDay(ctx);
        Answers.changed(
                ctx, means.endFunding(actor(ctx), CentreRequests.id(ctx), version, CentreRequests.line(ctx), lastDay));
    }

    private void withdrawFunding(Context ctx) {
        var version = ifMatch(ctx);
        var why = WithdrawalJson.reason(ctx);
        Answers.changed(
                ctx, means.withdrawFunding(actor(ctx), CentreRequests.id(ctx), version, CentreRequests.line(ctx), why));
    }

    private void staff(Context ctx) {
        var version = ifMatch(ctx);
        var post = Body.read(ctx, CentreRequests.Staffing::read);
        Answers.changed(
                ctx,
                means.staff(
                        actor(ctx),
                        CentreRequests.id(ctx),
                        version,
                        post.task(),
                        post.size(),
                        post.paidBy(),
                        post.validity()));
    }

    private void endPost(Context ctx) {
        var version = ifMatch(ctx);
        var lastDay = lastDay(ctx);
        Answers.changed(
                ctx, means.endPost(actor(ctx), CentreRequests.id(ctx), version, CentreRequests.post(ctx), lastDay));
    }

    private void withdrawPost(Context ctx) {
        var version = ifMatch(ctx);
        var why = WithdrawalJson.reason(ctx);
        Answers.changed(
                ctx, means.withdrawPost(actor(ctx), CentreRequests.id(ctx), version, CentreRequests.post(ctx), why));
    }
}
