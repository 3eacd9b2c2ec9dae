package org.knotenpunkt.web.access;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.CreateToken;
import org.knotenpunkt.application.access.CreatedToken;
import org.knotenpunkt.application.access.ListTokens;
import org.knotenpunkt.application.access.RevokeToken;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenId;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page about one's own personal access tokens. A new one is shown once, after its making, and never again. */
public final class TokenPages implements Routes {
    private static final String PATH = OwnAccountPages.PATH + "/tokens";
    private static final String LABELS = "access.token";
    private static final int DEFAULT_DAYS = 90;
    private static final String TEMPLATE = "access/tokens.jte";

    private final Pages pages;
    private final CreateToken creating;
    private final ListTokens listing;
    private final RevokeToken revoking;
    private final Today today;
    private final WebSettings settings;

    @Inject
    public TokenPages(
            Pages pages,
            CreateToken creating,
            ListTokens listing,
            RevokeToken revoking,
            Today today,
            WebSettings settings) {
        this.pages = pages;
        this.creating = creating;
        this.listing = listing;
        this.revoking = revoking;
        this.today = today;
        this.settings = settings;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.signedIn(), this::show);
        routes.post(PATH, Access.signedIn(), this::create);
        routes.post(PATH + "/{id}/end", Access.signedIn(), this::revoke);
    }

    private void show(Context ctx) {
        pages.render(ctx, TEMPLATE, view(ctx, pages.takeSecret(ctx), blank(ctx)));
    }

    private Form blank(Context ctx) {
        var query = Form.ofQuery(ctx);
        var reach = Objects.requireNonNullElse(
                query.optionalChoice("reach", TokenReach.class).orNull(), TokenReach.READ);
        query.requireValid();
        var days = reach == TokenReach.CALENDAR ? PersonalToken.MAX_DAYS : DEFAULT_DAYS;
        return Form.blank(ctx, LABELS, "reach", reach, "lastDay", today.today().plusDays(days));
    }

    private TokensView view(Context ctx, @Nullable String secret, Form form) {
        return new TokensView(orRefuse(listing.list(Requests.actor(ctx))), secret, form, today.today());
    }

    private void create(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var name = form.text("name", PersonalToken.MAX_NAME_LENGTH);
        var reach = form.choice("reach", TokenReach.class);
        var lastDay = form.date("lastDay");
        if (lastDay.orNull() != null
                && PersonalToken.checkedEnd(lastDay.get(), today.today())
                        instanceof Result.Refusal<LocalDate, AccessError>(var reason)) {
            form.refuse(reason, "lastDay");
        }
        if (!form.hasErrors()) {
            switch (creating.create(Requests.actor(ctx), name.get(), reach.get(), lastDay.get())) {
                case Result.Success<CreatedToken, AccessError>(var created) -> {
                    pages.redirectWithSecret(ctx, PATH, shown(ctx, created));
                    return;
                }
                case Result.Refusal<CreatedToken, AccessError>(var reason) -> form.refuse(reason);
            }
        }
        pages.renderInvalid(ctx, TEMPLATE, view(ctx, null, form));
    }

    /** To what a calendar program subscribes, or what other programs show. */
    private String shown(Context ctx, CreatedToken created) {
        var secret = created.secret().value();
        return created.token().reach() == TokenReach.CALENDAR
                ? CalendarRoutes.address(
                        settings.addressFor(ctx), secret, Requests.words(ctx).language())
                : secret;
    }

    private void revoke(Context ctx) {
        orRefuse(revoking.revoke(Requests.actor(ctx), Requests.id(ctx, "id", PersonalTokenId::of)));
        pages.redirect(ctx, PATH, "access.token.revoked");
    }
}
