package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import org.knotenpunkt.application.access.FindPersonOfGrant;
import org.knotenpunkt.application.access.IdentifyPerson;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Who holds a grant, for programs. */
public final class PersonRoutes implements Routes {
    private static final String PATH = "/api/v1/grants/{id}/person";

    private final FindPersonOfGrant finding;
    private final IdentifyPerson identifying;

    @Inject
    public PersonRoutes(FindPersonOfGrant finding, IdentifyPerson identifying) {
        this.finding = finding;
        this.identifying = identifying;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(MANAGE_GRANTS);
        routes.get(PATH, access, this::show);
        routes.post(PATH, access, this::identify);
        routes.delete(PATH, access, this::forget);
    }

    private void show(Context ctx) {
        ctx.json(person(ctx));
    }

    private PersonOfGrantJson person(Context ctx) {
        return PersonOfGrantJson.from(orRefuse(finding.person(Requests.actor(ctx), GrantPage.id(ctx))));
    }

    private void identify(Context ctx) {
        var person = Body.read(ctx, body -> body.parsed("person", "request.not-an-id", PersonId::of)::get);
        orRefuse(identifying.identify(Requests.actor(ctx), GrantPage.id(ctx), person));
        Answers.created(ctx, PATH.replace("{id}", GrantPage.id(ctx).toString()), person(ctx));
    }

    private void forget(Context ctx) {
        orRefuse(identifying.forget(Requests.actor(ctx), GrantPage.id(ctx)));
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
