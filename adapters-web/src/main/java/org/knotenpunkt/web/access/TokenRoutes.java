package org.knotenpunkt.web.access;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.knotenpunkt.application.access.CreateToken;
import org.knotenpunkt.application.access.ListTokens;
import org.knotenpunkt.application.access.RevokeToken;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenId;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** One's own personal access tokens, for programs that have signed in. */
public final class TokenRoutes implements Routes {
    private static final String TOKENS = "/api/v1/me/tokens";

    private final CreateToken creating;
    private final ListTokens listing;
    private final RevokeToken revoking;

    @Inject
    public TokenRoutes(CreateToken creating, ListTokens listing, RevokeToken revoking) {
        this.creating = creating;
        this.listing = listing;
        this.revoking = revoking;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(TOKENS, Access.signedIn(), this::list);
        routes.post(TOKENS, Access.signedIn(), this::create);
        routes.delete(TOKENS + "/{id}", Access.signedIn(), this::revoke);
    }

    /** What a new token is to be like. */
    private record NewToken(String name, TokenReach reach, LocalDate lastDay) {
        static Supplier<NewToken> read(Body body) {
            var name = body.text("name", PersonalToken.MAX_NAME_LENGTH);
            var reach = body.choice("reach", TokenReach.class);
            var lastDay = body.date("lastDay");
            return () -> new NewToken(name.get(), reach.get(), lastDay.get());
        }
    }

    private void list(Context ctx) {
        var tokens = orRefuse(listing.list(Requests.actor(ctx)));
        ctx.json(new PageJson<>(tokens.stream().map(PersonalTokenJson::from).toList(), null));
    }

    private void create(Context ctx) {
        var given = Body.read(ctx, NewToken::read);
        var created = orRefuse(creating.create(Requests.actor(ctx), given.name(), given.reach(), given.lastDay()));
        Answers.created(
                ctx, TOKENS + "/" + created.token().id(), PersonalTokenJson.from(created.token(), created.secret()));
    }

    private void revoke(Context ctx) {
        orRefuse(revoking.revoke(Requests.actor(ctx), Requests.id(ctx, "id", PersonalTokenId::of)));
        Answers.noContent(ctx);
    }
}
