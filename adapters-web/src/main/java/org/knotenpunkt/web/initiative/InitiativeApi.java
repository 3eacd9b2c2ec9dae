package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.READ_INITIATIVES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.application.initiative.FoundInitiative;
import org.knotenpunkt.application.initiative.KeepMembers;
import org.knotenpunkt.application.initiative.KeepSupporters;
import org.knotenpunkt.application.initiative.ReadInitiatives;
import org.knotenpunkt.application.initiative.RecordCount;
import org.knotenpunkt.application.initiative.RecordStage;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.StageCriteria;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Networks of towns as JSON. */
public final class InitiativeApi implements Routes {
    private static final String ALL = "/api/v1/initiatives";
    private static final String ONE = ALL + "/{id}";

    private final FoundInitiative founding;
    private final KeepMembers members;
    private final KeepSupporters supporters;
    private final RecordStage stages;
    private final RecordCount counts;
    private final ReadInitiatives reading;
    private final Today today;

    @Inject
    public InitiativeApi(
            FoundInitiative founding,
            KeepMembers members,
            KeepSupporters supporters,
            RecordStage stages,
            RecordCount counts,
            ReadInitiatives reading,
            Today today) {
        this.founding = founding;
        this.members = members;
        this.supporters = supporters;
        this.stages = stages;
        this.counts = counts;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_INITIATIVES);
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.get(ALL, reader, this::list);
        routes.post(ALL, Access.performing(FOUND_INITIATIVE), this::found);
        routes.get(ONE, reader, this::show);
        routes.post(ONE + "/members", keeper, this::join);
        routes.put(ONE + "/members/{town}/leaving", keeper, this::leave);
        routes.post(ONE + "/members/{town}/stages", keeper, this::reach);
        routes.post(ONE + "/counts", keeper, this::record);
        routes.post(ONE + "/supporters", keeper, this::support);
        routes.put(ONE + "/supporters/{organisation}/ending", keeper, this::endSupport);
        routes.get("/api/v1/stage-criteria", reader, this::criteria);
    }

    private void list(Context ctx) {
        var networks = orRefuse(reading.list(actor(ctx)));
        ctx.json(new InitiativeJson.Items(
                networks.stream().map(InitiativeJson.Item::from).toList()));
    }

    private void found(Context ctx) {
        var request = Body.read(ctx, InitiativeRequests.Founding::read);
        var network = orRefuse(founding.found(actor(ctx), request.name(), request.founded(), request.evenIfSimilar()));
        Answers.created(
                ctx,
                ALL + "/" + network.id(),
                network.version(),
                new InitiativeJson.Item(
                        network.id().value(), network.name(), network.founded().toString(), null, 0));
    }

    private void show(Context ctx) {
        var on = day(ctx);
        var view = orRefuse(reading.view(actor(ctx), id(ctx)));
        Answers.json(ctx, view.version(), InitiativeJson.from(view, on));
    }

    private void join(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.Joining::read);
        Answers.changed(
                ctx,
                members.join(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.town(),
                        request.joined(),
                        request.founder(),
                        request.evidence()));
    }

    private void leave(Context ctx) {
        var version = ifMatch(ctx);
        var left = Body.read(ctx, body -> body.partialDate("left")::get);
        Answers.changed(ctx, members.leave(actor(ctx), id(ctx), version, town(ctx), left));
    }

    private void reach(Context ctx) {
        var version = ifMatch(ctx);
        var entry = Body.read(ctx, InitiativeRequests::reaching);
        Answers.changed(ctx, stages.reach(actor(ctx), id(ctx), version, town(ctx), entry));
    }

    private void record(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, InitiativeRequests.Counting::read);
        Answers.changed(
                ctx,
                counts.record(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.count(),
                        request.definition(),
                        request.asOf(),
                        request.source(),
                        request.correcting()));
    }

    private void support(Context ctx) {
        var version = ifMatch(ctx);
        var supporter = Body.read(ctx, InitiativeRequests::supporting);
        Answers.changed(ctx, supporters.support(actor(ctx), id(ctx), version, supporter));
    }

    private void endSupport(Context ctx) {
        var version = ifMatch(ctx);
        var until = Body.read(ctx, body -> body.date("until")::get);
        Answers.changed(
                ctx, supporters.endSupport(actor(ctx), id(ctx), version, NetworkFinder.organisationId(ctx), until));
    }

    private void criteria(Context ctx) {
        ctx.json(CriteriaJson.from(StageCriteria.current(), Requests.words(ctx)));
    }

    private LocalDate day(Context ctx) {
        var query = Form.ofQuery(ctx);
        var on = query.optionalDate("on");
        query.requireValid();
        return Optional.ofNullable(on.orNull()).orElseGet(today::today);
    }

    private static InitiativeId id(Context ctx) {
        return Requests.id(ctx, "id", InitiativeId::of);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "town", MunicipalityId::of);
    }
}
