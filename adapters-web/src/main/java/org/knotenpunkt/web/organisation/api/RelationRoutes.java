package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.relation.CorrectRelation;
import org.knotenpunkt.application.organisation.relation.DescribeRelation;
import org.knotenpunkt.application.organisation.relation.EndRelation;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.ReadRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Body;
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

    private static Supplier<NewRelation> recording(Body body) {
        var town = Reading.town(body);
        var kind = body.choice("kind", RelationKind.class);
        var from = Reading.organisation(body, "fromOrganisation");
        var to = Reading.organisation(body, "toOrganisation");
        var period = body.period("from", "until");
        var note = body.optionalText("note", Relation.MAX_NOTE_LENGTH);
        var source = SourceJson.optional(body, "source");
        return () -> new NewRelation(
                town.get(),
                kind.get(),
                from.get(),
                to.get(),
                period.get(),
                note.orNull(),
                source.get().orElse(null));
    }

    private void record(Context ctx) {
        var relation = orRefuse(recording.record(actor(ctx), Body.read(ctx, RelationRoutes::recording)));
        Answers.created(ctx, ALL + "/" + relation.id(), relation.version(), RelationJson.Whole.from(relation));
    }

    private void show(Context ctx) {
        var relation = orRefuse(reading.read(actor(ctx), id(ctx)));
        Answers.json(ctx, relation.version(), RelationJson.Whole.from(relation));
    }

    /** What is said about a relation beside who is in it. */
    private record Description(
            @Nullable String note, @Nullable Source source) {
        static Supplier<Description> read(Body body) {
            var note = body.optionalText("note", Relation.MAX_NOTE_LENGTH);
            var source = SourceJson.optional(body, "source");
            return () -> new Description(note.orNull(), source.get().orElse(null));
        }
    }

    private void describe(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, Description::read);
        Answers.changed(ctx, describing.describe(actor(ctx), id(ctx), version, request.note(), request.source()));
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        var lastDay = Reading.lastDay(ctx);
        Answers.changed(ctx, ending.end(actor(ctx), id(ctx), version, lastDay));
    }

    private void reopen(Context ctx) {
        Answers.changed(ctx, correcting.reopen(actor(ctx), id(ctx), ifMatch(ctx)));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        Answers.changed(ctx, correcting.withdraw(actor(ctx), id(ctx), version, WithdrawalJson.reason(ctx)));
    }

    private static RelationId id(Context ctx) {
        return Requests.id(ctx, "id", RelationId::of);
    }
}
