package org.knotenpunkt.web.offer.accessibility;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_ACCESSIBILITY;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.offer.accessibility.KeepAccessibility;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** What was told about public pages, and what is said about them, as JSON for those who answer for them. */
public final class AccessibilityApi implements Routes {
    private static final String API = "/api/v1";
    private static final String ONE = API + AccessibilityPaths.ONE;
    private static final String COMMON_STATEMENT = API + "/accessibility-statement";
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
        routes.get(STATEMENT, access, ctx -> statement(ctx, town(ctx)));
        routes.put(STATEMENT, access, ctx -> describe(ctx, town(ctx)));
        routes.get(COMMON_STATEMENT, access, ctx -> statement(ctx, new PageOwner.Installation()));
        routes.put(COMMON_STATEMENT, access, ctx -> describe(ctx, new PageOwner.Installation()));
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.optionalParsed("town", "request.wrong-type", MunicipalityId::of);
        query.requireValid();
        var owner = PageOwner.ofTown(town.orNull());
        ctx.json(PageJson.from(orRefuse(keeping.list(actor(ctx), owner, Requests.page(ctx))), FeedbackJson::from));
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

    private static PageOwner town(Context ctx) {
        return new PageOwner.Town(Requests.id(ctx, "id", MunicipalityId::of));
    }

    private void statement(Context ctx, PageOwner owner) {
        var statement = orRefuse(keeping.statement(actor(ctx), owner));
        Answers.json(ctx, statement.version(), StatementJson.from(statement));
    }

    private void describe(Context ctx, PageOwner owner) {
        var version = ifMatch(ctx);
        var content = Body.read(ctx, AccessibilityRequests::content);
        Answers.changed(ctx, keeping.describe(actor(ctx), owner, version, content));
    }
}
