package org.knotenpunkt.web.needs.perspective;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_PERSPECTIVES;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.knotenpunkt.application.needs.perspective.KeepPerspectives;
import org.knotenpunkt.application.needs.perspective.NewPerspective;
import org.knotenpunkt.application.needs.perspective.ReadPerspectives;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.needs.instrument.WordingBody;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;

/** The perspectives that towns have added, for programs. */
public final class PerspectiveApi implements Routes {
    private static final String API = "/api/v1";
    private static final String ALL = API + PerspectivePages.ALL;
    private static final String ONE = API + PerspectivePages.ONE;

    private final ReadPerspectives reading;
    private final KeepPerspectives keeping;

    @Inject
    public PerspectiveApi(ReadPerspectives reading, KeepPerspectives keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_PERSPECTIVES);
        routes.get(ALL, Access.performing(READ_NEEDS), this::list);
        routes.post(ALL, manager, this::add);
        routes.get(ONE, Access.performing(READ_NEEDS), this::show);
        routes.put(ONE + "/name", manager, this::rename);
        routes.put(ONE + "/ending", manager, this::giveUp);
        routes.delete(ONE + "/ending", manager, this::takeUp);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.not-an-id", MunicipalityId::of);
        query.requireValid();
        var known = orRefuse(reading.list(actor(ctx), town.get()));
        ctx.json(new PerspectiveJson.Items(
                known.own().stream().map(PerspectiveJson::from).toList()));
    }

    private record Adding(MunicipalityId town, NewPerspective perspective) {
        static Supplier<Adding> read(Body body) {
            var town = body.parsed("town", "request.not-an-id", MunicipalityId::of);
            var code = body.optionalParsed("code", "needs.request.no-perspective-code", Perspective::new);
            var name = name(body);
            var countsWith = body.optionalParsed("countsWith", "request.not-a-choice", Perspective::standard);
            return () -> new Adding(town.get(), new NewPerspective(code.orNull(), name.get(), countsWith.orNull()));
        }
    }

    private static Supplier<Wording> name(Body body) {
        return WordingBody.read(body, "name", OwnPerspective.MAX_NAME_LENGTH);
    }

    private void add(Context ctx) {
        var given = Body.read(ctx, Adding::read);
        var added = orRefuse(keeping.add(actor(ctx), given.town(), given.perspective()));
        Answers.created(ctx, API + PerspectivePages.of(added), added.version(), PerspectiveJson.from(added));
    }

    private void show(Context ctx) {
        var own = orRefuse(reading.read(actor(ctx), PerspectivePages.id(ctx)));
        Answers.json(ctx, own.version(), PerspectiveJson.from(own));
    }

    private void rename(Context ctx) {
        var version = ifMatch(ctx);
        var name = Body.read(ctx, PerspectiveApi::name);
        Answers.changed(ctx, keeping.rename(actor(ctx), PerspectivePages.id(ctx), version, name));
    }

    private void giveUp(Context ctx) {
        Answers.changed(ctx, keeping.giveUp(actor(ctx), PerspectivePages.id(ctx), ifMatch(ctx)));
    }

    private void takeUp(Context ctx) {
        Answers.changed(ctx, keeping.takeUp(actor(ctx), PerspectivePages.id(ctx), ifMatch(ctx)));
    }
}
