package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.access.IdentifyPerson;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms in which somebody says who holds a grant. */
public final class PersonPages implements Routes {
    private final Pages pages;
    private final GrantPage page;
    private final IdentifyPerson identifying;

    @Inject
    public PersonPages(Pages pages, GrantPage page, IdentifyPerson identifying) {
        this.pages = pages;
        this.page = page;
        this.identifying = identifying;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(MANAGE_GRANTS);
        routes.post("/grants/{id}/person", access, this::identify);
        routes.post("/grants/{id}/person-removal", access, this::forget);
    }

    private void identify(Context ctx) {
        var form = Form.of(ctx, GrantPage.LABELS);
        var person = form.parsed("person", "request.not-a-choice", PersonId::of);
        new Submission(pages, ctx, form, () -> page.show(ctx, form))
                .to(
                        () -> identifying.identify(Requests.actor(ctx), GrantPage.id(ctx), person.get()),
                        reason -> "person",
                        said -> pages.redirect(ctx, path(ctx), "access.grant.now-identified"));
    }

    private void forget(Context ctx) {
        var form = Form.of(ctx, GrantPage.LABELS);
        new Submission(pages, ctx, form, () -> page.show(ctx, form))
                .to(
                        () -> identifying.forget(Requests.actor(ctx), GrantPage.id(ctx)),
                        said -> path(ctx),
                        "access.grant.now-forgotten");
    }

    private static String path(Context ctx) {
        return "/grants/" + GrantPage.id(ctx);
    }
}
