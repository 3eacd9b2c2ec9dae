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
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.initiative.FoundInitiative;
import org.knotenpunkt.application.initiative.KeepMembers;
import org.knotenpunkt.application.initiative.KeepSupporters;
import org.knotenpunkt.application.initiative.ReadInitiatives;
import org.knotenpunkt.application.initiative.RecordCount;
import org.knotenpunkt.application.initiative.RecordStage;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.initiative.CriteriaEdition;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.SourceJson;
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
        var request = Requests.body(ctx, InitiativeRequests.Founding.class);
        var network = orRefuse(founding.found(
                actor(ctx),
                Requests.required(ctx, "name", request.name(), Initiative.MAX_NAME_LENGTH),
                InitiativeRequests.date(ctx, "founded", request.founded())));
        Answers.created(
                ctx,
                ALL + "/" + network.id(),
                network.version(),
                new InitiativeJson.Item(
                        network.id().value(), network.name(), network.founded().toString(), 0));
    }

    private void show(Context ctx) {
        var on = day(ctx);
        var view = orRefuse(reading.view(actor(ctx), id(ctx)));
        Answers.json(ctx, view.version(), InitiativeJson.from(view, on));
    }

    private void join(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.Joining.class);
        done(
                ctx,
                members.join(
                        actor(ctx),
                        id(ctx),
                        version,
                        new MunicipalityId(Requests.required(ctx, "town", request.town())),
                        InitiativeRequests.optionalDate(ctx, "joined", request.joined()),
                        Boolean.TRUE.equals(request.founder()),
                        SourceJson.read(ctx, "evidence", request.evidence())));
    }

    private void leave(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.Leaving.class);
        var left = InitiativeRequests.date(ctx, "left", request.left());
        done(ctx, members.leave(actor(ctx), id(ctx), version, town(ctx), left));
    }

    private void reach(Context ctx) {
        var version = ifMatch(ctx);
        var entry = Requests.body(ctx, InitiativeRequests.Reaching.class).read(ctx);
        done(ctx, stages.reach(actor(ctx), id(ctx), version, town(ctx), entry));
    }

    /** What the count lacks is for the use case to refuse. */
    private void record(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.Counting.class);
        done(
                ctx,
                counts.record(
                        actor(ctx),
                        id(ctx),
                        version,
                        count(ctx, request.count()),
                        Requests.optional(ctx, "definition", request.definition(), PublishedCount.MAX_LENGTH),
                        InitiativeRequests.optionalDate(ctx, "asOf", request.asOf()),
                        SourceJson.optional(ctx, "source", request.source()),
                        Boolean.TRUE.equals(request.correcting())));
    }

    private static int count(Context ctx, @Nullable Integer count) {
        return Requests.parsed(ctx, "count", Requests.required(ctx, "count", count), given -> {
            if (given < 0) {
                throw new IllegalArgumentException("negative");
            }
            return given;
        });
    }

    private void support(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, InitiativeRequests.Supporting.class);
        var organisation = new OrganisationId(Requests.required(ctx, "organisation", request.organisation()));
        var validity = Requests.parsed(ctx, "until", request, given -> new Validity(given.from(), given.until()));
        done(ctx, supporters.support(actor(ctx), id(ctx), version, new Supporter(organisation, validity)));
    }

    private void endSupport(Context ctx) {
        var version = ifMatch(ctx);
        var until = Requests.body(ctx, InitiativeRequests.EndingSupport.class).until();
        done(
                ctx,
                supporters.endSupport(
                        actor(ctx),
                        id(ctx),
                        version,
                        Requests.id(ctx, "organisation", OrganisationId::of),
                        Requests.required(ctx, "until", until)));
    }

    private void criteria(Context ctx) {
        ctx.json(CriteriaJson.from(CriteriaEdition.current(), Requests.words(ctx)));
    }

    private static void done(Context ctx, Result<Initiative, InitiativeError> result) {
        Answers.changed(ctx, orRefuse(result).version());
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
