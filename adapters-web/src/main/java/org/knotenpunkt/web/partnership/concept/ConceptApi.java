package org.knotenpunkt.web.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_CONCEPTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.concept.KeepConcepts;
import org.knotenpunkt.application.partnership.concept.ReadConcepts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;

/** Concepts of towns as JSON. */
public final class ConceptApi implements Routes {
    private static final String API = "/api/v1";
    private static final String ALL = API + ConceptPaths.ALL;
    private static final String ONE = API + ConceptPaths.ONE;
    private static final String DRAFT = ONE + "/draft";
    private static final String ADOPTION = ONE + "/adoption";
    private static final String REPEAL = ONE + "/repeal";

    private final ReadConcepts reading;
    private final KeepConcepts keeping;
    private final Today today;

    @Inject
    public ConceptApi(ReadConcepts reading, KeepConcepts keeping, Today today) {
        this.reading = reading;
        this.keeping = keeping;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_CONCEPTS);
        var keeper = Access.performing(KEEP_CONCEPTS);
        routes.get(ALL, reader, this::list);
        routes.post(ALL, keeper, this::begin);
        routes.get(ONE, reader, this::show);
        routes.post(DRAFT, keeper, this::next);
        routes.put(DRAFT, keeper, this::revise);
        routes.delete(DRAFT, keeper, this::discard);
        routes.post(ADOPTION, keeper, this::adopt);
        routes.put(ADOPTION, keeper, this::correct);
        routes.put(REPEAL, keeper, this::repeal);
        routes.delete(REPEAL, keeper, this::reinstate);
    }

    private ConceptJson json(Concept concept) {
        return ConceptJson.from(concept, today.today());
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        query.requireValid();
        var concepts = orRefuse(reading.list(actor(ctx), town.get()));
        ctx.json(new ConceptJson.Items(concepts.stream().map(this::json).toList()));
    }

    private void show(Context ctx) {
        var concept = orRefuse(reading.read(actor(ctx), ConceptRequests.id(ctx)));
        Answers.json(ctx, concept.version(), json(concept));
    }

    private void begin(Context ctx) {
        var request = Body.read(ctx, ConceptRequests.Beginning::read);
        created(ctx, orRefuse(keeping.draft(actor(ctx), request.town(), request.language(), request.title())));
    }

    private void next(Context ctx) {
        created(ctx, orRefuse(keeping.draftNext(actor(ctx), ConceptRequests.id(ctx), ifMatch(ctx))));
    }

    private void created(Context ctx, Concept concept) {
        Answers.created(ctx, API + ConceptPaths.of(concept.id()), concept.version(), json(concept));
    }

    private void revise(Context ctx) {
        var version = ifMatch(ctx);
        var content = Body.read(ctx, ConceptRequests::content);
        Answers.changed(ctx, keeping.revise(actor(ctx), ConceptRequests.id(ctx), version, content));
    }

    private void discard(Context ctx) {
        Answers.changed(ctx, keeping.discard(actor(ctx), ConceptRequests.id(ctx), ifMatch(ctx)));
    }

    private void adopt(Context ctx) {
        var version = ifMatch(ctx);
        var adoption = Body.read(ctx, ConceptRequests::adoption);
        Answers.changed(ctx, keeping.adopt(actor(ctx), ConceptRequests.id(ctx), version, adoption));
    }

    private void correct(Context ctx) {
        var version = ifMatch(ctx);
        var adoption = Body.read(ctx, ConceptRequests::adoption);
        Answers.changed(ctx, keeping.correct(actor(ctx), ConceptRequests.id(ctx), version, adoption));
    }

    private void repeal(Context ctx) {
        var version = ifMatch(ctx);
        var repeal = Body.read(ctx, ConceptRequests::repeal);
        Answers.changed(ctx, keeping.repeal(actor(ctx), ConceptRequests.id(ctx), version, repeal));
    }

    private void reinstate(Context ctx) {
        Answers.changed(ctx, keeping.reinstate(actor(ctx), ConceptRequests.id(ctx), ifMatch(ctx)));
    }
}
