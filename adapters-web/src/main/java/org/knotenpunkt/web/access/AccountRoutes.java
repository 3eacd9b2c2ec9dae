package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_ACCOUNTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.DisableAccount;
import org.knotenpunkt.application.access.EnableAccount;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.application.access.ListAccounts;
import org.knotenpunkt.application.access.ResetPassword;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Accounts, for programs. */
public final class AccountRoutes implements Routes {
    private static final String PATH = "/api/v1/accounts";

    private final ListAccounts listing;
    private final FindAccount finding;
    private final CreateAccount creating;
    private final DisableAccount disabling;
    private final EnableAccount enabling;
    private final ResetPassword resetting;

    @Inject
    public AccountRoutes(
            ListAccounts listing,
            FindAccount finding,
            CreateAccount creating,
            DisableAccount disabling,
            EnableAccount enabling,
            ResetPassword resetting) {
        this.listing = listing;
        this.finding = finding;
        this.creating = creating;
        this.disabling = disabling;
        this.enabling = enabling;
        this.resetting = resetting;
    }

    @Override
    public void register(RouteRegistry routes) {
        var operator = Access.performing(MANAGE_ACCOUNTS);
        routes.get(PATH, operator, this::list);
        routes.post(PATH, operator, this::create);
        routes.get(PATH + "/{id}", operator, this::show);
        routes.post(PATH + "/{id}/disabling", operator, this::disable);
        routes.post(PATH + "/{id}/enabling", operator, this::enable);
        routes.post(PATH + "/{id}/password-reset", operator, this::resetPassword);
    }

    /** A new account. */
    private record NewAccount(SignInName signInName, String displayName) {
        static Supplier<NewAccount> read(Body body) {
            var signInName = body.parsed("signInName", "request.wrong-type", SignInName::new);
            var displayName = body.text("displayName", Account.MAX_NAME_LENGTH);
            return () -> new NewAccount(signInName.get(), displayName.get());
        }
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var text = query.optionalText("text", Account.MAX_NAME_LENGTH).orNull();
        query.requireValid();
        var accounts = orRefuse(listing.list(Requests.actor(ctx), text, Requests.page(ctx)));
        ctx.json(PageJson.from(accounts, AccountJson::from));
    }

    private void create(Context ctx) {
        var given = Body.read(ctx, NewAccount::read);
        var created = orRefuse(creating.create(Requests.actor(ctx), given.signInName(), given.displayName(), null));
        var view = orRefuse(finding.find(Requests.actor(ctx), created.account().id()));
        Answers.created(ctx, PATH + "/" + view.id(), view.version(), AccountJson.from(view, created.temporary()));
    }

    private void show(Context ctx) {
        show(ctx, id(ctx));
    }

    private void show(Context ctx, AccountId id) {
        var account = orRefuse(finding.find(Requests.actor(ctx), id));
        Answers.json(ctx, account.version(), AccountJson.from(account));
    }

    private void disable(Context ctx) {
        orRefuse(disabling.disable(Requests.actor(ctx), id(ctx), Requests.ifMatch(ctx)));
        show(ctx, id(ctx));
    }

    private void enable(Context ctx) {
        orRefuse(enabling.enable(Requests.actor(ctx), id(ctx), Requests.ifMatch(ctx)));
        show(ctx, id(ctx));
    }

    private void resetPassword(Context ctx) {
        var reset = orRefuse(resetting.reset(Requests.actor(ctx), id(ctx), Requests.ifMatch(ctx), null));
        var view = orRefuse(finding.find(Requests.actor(ctx), id(ctx)));
        Answers.json(ctx, view.version(), AccountJson.from(view, reset.temporary()));
    }

    private static AccountId id(Context ctx) {
        return Requests.id(ctx, "id", AccountId::of);
    }
}
