package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.access.TieGrant;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms in which somebody says by which function a grant is held. */
public final class TiePages implements Routes {
    private final Pages pages;
    private final GrantPage page;
    private final TieGrant tying;

    @Inject
    public TiePages(Pages pages, GrantPage page, TieGrant tying) {
        this.pages = pages;
        this.page = page;
        this.tying = tying;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(MANAGE_GRANTS);
        routes.post("/grants/{id}/function", access, this::tie);
        routes.post("/grants/{id}/function-removal", access, this::untie);
    }

    private void tie(Context ctx) {
        var form = Form.of(ctx, GrantPage.LABELS);
        var version = form.version();
        var function = form.parsed("function", "request.not-a-choice", FunctionId::of);
        new Submission(pages, ctx, form, () -> page.show(ctx, form))
                .to(
                        () -> tying.tie(Requests.actor(ctx), GrantPage.id(ctx), version.get(), function.get()),
                        reason -> reason instanceof AccessError.NotServing ? "function" : null,
                        tied -> pages.redirect(ctx, path(ctx), "access.grant.now-tied"));
    }

    private void untie(Context ctx) {
        var form = Form.of(ctx, GrantPage.LABELS);
        var version = form.version();
        new Submission(pages, ctx, form, () -> page.show(ctx, form))
                .to(
                        () -> tying.untie(Requests.actor(ctx), GrantPage.id(ctx), version.get()),
                        untied -> path(ctx),
                        "access.grant.now-untied");
    }

    private static String path(Context ctx) {
        return "/grants/" + GrantPage.id(ctx);
    }
}
