package org.knotenpunkt.web.offer.accessibility;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_ACCESSIBILITY;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.offer.accessibility.KeepAccessibility;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** What a town was told about its public pages, and what it says about them itself, as JSON for its coordination. */
public final class AccessibilityApi implements Routes {
    private static final String API = "/api/v1";
    private static final String ONE = API + AccessibilityPaths.ONE;
    private static final String STATEMENT = API + "/municipalities/{id}/accessibility-statement";

    private final KeepAccessibility keeping;

    @Inject
    public AccessibilityApi(KeepAccessibility keeping) {
        this.keeping = keeping;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(KEEP_ACCESSIBILITY);
        routes.get(API + AccessibilityPaths.FEEDBACK, access, this::list);
        routes.get(ONE, access, this::show);
        routes.put(ONE + "/completion", access, this::finish);
        routes.delete(ONE, access, this::delete);
        routes.get(STATEMENT, access, this::statement);
        routes.put(STATEMENT, access, this::describe);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        query.requireValid();
        ctx.json(PageJson.from(orRefuse(keeping.list(actor(ctx), town.get(), Requests.page(ctx))), FeedbackJson::from));
    }

    private void show(Context ctx) {
        var feedback = orRefuse(keeping.read(actor(ctx), AccessibilityRequests.feedback(ctx)));
        Answers.json(ctx, feedback.version(), FeedbackJson.from(feedback));
    }

    private void finish(Context ctx) {
        Answers.changed(ctx, keeping.finish(actor(ctx), AccessibilityRequests.feedback(ctx), ifMatch(ctx)));
    }

    private void delete(Context ctx) {
        orRefuse(keeping.delete(actor(ctx), AccessibilityRequests.feedback(ctx), ifMatch(ctx)));
        Answers.noContent(ctx);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "id", MunicipalityId::of);
    }

    private void statement(Context ctx) {
        var statement = orRefuse(keeping.statement(actor(ctx), town(ctx)));
        Answers.json(ctx, statement.version(), StatementJson.from(statement));
    }

    private void describe(Context ctx) {
        var version = ifMatch(ctx);
        var content = Body.read(ctx, AccessibilityRequests::content);
        Answers.changed(ctx, keeping.describe(actor(ctx), town(ctx), version, content));
    }
}
