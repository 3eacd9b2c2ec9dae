package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.relation.CorrectRelation;
import org.knotenpunkt.application.organisation.relation.DescribeRelation;
import org.knotenpunkt.application.organisation.relation.EndRelation;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.ReadRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Requests;

/** Relations between organisations as JSON. */
public final class RelationRoutes implements Routes {
    private static final String ALL = "/api/v1/relations";
    private static final String ONE = ALL + "/{id}";

    private final ReadRelation reading;
    private final RecordRelation recording;
    private final DescribeRelation describing;
    private final EndRelation ending;
    private final CorrectRelation correcting;

    @Inject
    public RelationRoutes(
            ReadRelation reading,
            RecordRelation recording,
            DescribeRelation describing,
            EndRelation ending,
            CorrectRelation correcting) {
        this.reading = reading;
        this.recording = recording;
        this.describing = describing;
        this.ending = ending;
        this.correcting = correcting;
    }

    @Override
    public void register(RouteRegistry routes) {
        var recorder = Access.performing(RECORD_RELATION);
        routes.post(ALL, recorder, this::record);
        routes.get(ONE, Access.performing(READ_TOWN), this::show);
        routes.put(ONE + "/description", recorder, this::describe);
        routes.put(ONE + "/ending", recorder, this::end);
        routes.delete(ONE + "/ending", recorder, this::reopen);
        routes.put(ONE + "/withdrawal", recorder, this::withdraw);
    }

    record Recording(
            @Nullable UUID town,
            @Nullable RelationKind kind,
            @Nullable UUID fromOrganisation,
            @Nullable UUID toOrganisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note,
            @Nullable SourceJson source) {
        NewRelation read(Context ctx) {
            return new NewRelation(
                    Reading.town(ctx, town),
                    Requests.required(ctx, "kind", kind),
                    Reading.organisation(ctx, "fromOrganisation", fromOrganisation),
                    Reading.organisation(ctx, "toOrganisation", toOrganisation),
                    Reading.period(ctx, from, until),
                    Requests.optional(ctx, "note", note, Relation.MAX_NOTE_LENGTH),
                    SourceJson.optional(ctx, "source", source));
        }
    }

    private void record(Context ctx) {
        var request = Requests.body(ctx, Recording.class).read(ctx);
        var relation = orRefuse(recording.record(actor(ctx), request));
        Answers.created(ctx, ALL + "/" + relation.id(), relation.version(), RelationJson.Whole.from(relation));
    }

    private void show(Context ctx) {
        var relation = orRefuse(reading.read(actor(ctx), id(ctx)));
        Answers.json(ctx, relation.version(), RelationJson.Whole.from(relation));
    }

    record Describing(@Nullable String note, @Nullable SourceJson source) {}

    private void describe(Context ctx) {
        var version = ifMatch(ctx);
        var request = Requests.body(ctx, Describing.class);
        var note = Requests.optional(ctx, "note", request.note(), Relation.MAX_NOTE_LENGTH);
        var source = SourceJson.optional(ctx, "source", request.source());
        done(ctx, describing.describe(actor(ctx), id(ctx), version, note, source));
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        var lastDay = Reading.LastDay.of(ctx);
        done(ctx, ending.end(actor(ctx), id(ctx), version, lastDay));
    }

    private void reopen(Context ctx) {
        done(ctx, correcting.reopen(actor(ctx), id(ctx), ifMatch(ctx)));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        done(ctx, correcting.withdraw(actor(ctx), id(ctx), version, WithdrawalJson.Withdrawing.reason(ctx)));
    }

    private static void done(Context ctx, Result<Relation, RelationError> result) {
        Answers.changed(ctx, orRefuse(result).version());
    }

    private static RelationId id(Context ctx) {
        return Requests.id(ctx, "id", RelationId::of);
    }
}
