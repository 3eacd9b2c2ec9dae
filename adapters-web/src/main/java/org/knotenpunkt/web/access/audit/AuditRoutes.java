package org.knotenpunkt.web.access.audit;

import static org.knotenpunkt.domain.access.audit.AuditAction.READ_AUDIT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import org.knotenpunkt.application.access.audit.FindAuditHead;
import org.knotenpunkt.application.access.audit.ListAudit;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** The audit, for programs. */
public final class AuditRoutes implements Routes {
    private static final String PATH = "/api/v1/audit";

    private final ListAudit listing;
    private final FindAuditHead finding;
    private final WebSettings settings;

    @Inject
    public AuditRoutes(ListAudit listing, FindAuditHead finding, WebSettings settings) {
        this.listing = listing;
        this.finding = finding;
        this.settings = settings;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(READ_AUDIT);
        routes.get(PATH, access, this::list);
        routes.get(PATH + "/head", access, this::head);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var chain = chain(query);
        var filter = AuditRequest.filter(query, settings.zone());
        query.requireValid();
        var entries = orRefuse(listing.list(Requests.actor(ctx), chain, filter, Requests.page(ctx)));
        ctx.json(PageJson.from(entries, AuditEntryJson::from));
    }

    private void head(Context ctx) {
        var query = Form.ofQuery(ctx);
        var chain = chain(query);
        query.requireValid();
        orRefuse(finding.find(Requests.actor(ctx), chain))
                .map(AuditHeadJson::from)
                .ifPresentOrElse(ctx::json, () -> ctx.status(HttpStatus.NO_CONTENT));
    }

    private static ChainId chain(Form query) {
        return ChainId.of(query.optionalParsed("municipality", "request.not-an-id", MunicipalityId::of)
                .orNull());
    }
}
