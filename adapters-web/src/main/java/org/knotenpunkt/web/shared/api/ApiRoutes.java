package org.knotenpunkt.web.shared.api;

import jakarta.inject.Inject;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.page.Pages;

/** Describes the API to programs and to people. */
public final class ApiRoutes implements Routes {
    private final ApiDocument document;
    private final Pages pages;

    @Inject
    public ApiRoutes(ApiDocument document, Pages pages) {
        this.document = document;
        this.pages = pages;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/api/openapi.json", Access.open(), ctx -> ctx.json(document.root()));
        routes.get("/api/docs", Access.open(), ctx -> pages.render(ctx, "shared/api.jte", document));
    }
}
