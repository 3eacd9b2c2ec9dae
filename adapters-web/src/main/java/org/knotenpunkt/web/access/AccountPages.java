package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_ACCOUNTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Objects;
import org.knotenpunkt.application.access.AccountWithPassword;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.DisableAccount;
import org.knotenpunkt.application.access.EnableAccount;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.application.access.ListAccounts;
import org.knotenpunkt.application.access.ResetPassword;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which the operator keeps accounts. */
public final class AccountPages implements Routes {
    private static final String PATH = "/accounts";
    private static final String LABELS = "access.account";
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final ListAccounts listing;
    private final FindAccount finding;
    private final CreateAccount creating;
    private final DisableAccount disabling;
    private final EnableAccount enabling;
    private final ResetPassword resetting;
    private final Today today;

    @Inject
    public AccountPages(
            Pages pages,
            ListAccounts listing,
            FindAccount finding,
            CreateAccount creating,
            DisableAccount disabling,
            EnableAccount enabling,
            ResetPassword resetting,
            Today today) {
        this.pages = pages;
        this.listing = listing;
        this.finding = finding;
        this.creating = creating;
        this.disabling = disabling;
        this.enabling = enabling;
        this.resetting = resetting;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var operator = Access.performing(MANAGE_ACCOUNTS);
        routes.get(PATH, operator, this::list);
        routes.get(PATH + "/new", operator, this::blank);
        routes.post(PATH, operator, this::create);
        routes.get(PATH + "/{id}", operator, this::show);
        routes.post(PATH + "/{id}/disable", operator, this::disable);
        routes.post(PATH + "/{id}/enable", operator, this::enable);
        routes.post(PATH + "/{id}/password", operator, this::resetPassword);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx, "access.accounts");
        var text = query.optionalText("text", Account.MAX_NAME_LENGTH).orNull();
        var accounts = orRefuse(listing.list(Requests.actor(ctx), text, Requests.page(ctx, PAGE_SIZE)));
        pages.render(ctx, "access/accounts.jte", new AccountsView(query, accounts, today.today()));
    }

    private void blank(Context ctx) {
        pages.render(ctx, "access/newaccount.jte", Form.blank(ctx, LABELS));
    }

    private void create(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var name = form.parsed("signInName", "access.not-a-sign-in-name", SignInName::new);
        var displayName = form.text("displayName", Account.MAX_NAME_LENGTH);
        if (!form.hasErrors()) {
            switch (creating.create(Requests.actor(ctx), name.get(), displayName.get(), null)) {
                case Result.Success<AccountWithPassword, AccessError>(var created) -> {
                    showPassword(ctx, created);
                    return;
                }
                case Result.Refusal<AccountWithPassword, AccessError>(var reason) -> form.refuse(reason, "signInName");
            }
        }
        pages.renderInvalid(ctx, "access/newaccount.jte", form);
    }

    private void show(Context ctx) {
        var actor = Requests.actor(ctx);
        var account = orRefuse(finding.find(actor, id(ctx)));
        var isOwn = account.id().value().equals(actor.account());
        pages.render(
                ctx, "access/account.jte", new AccountDetails(account, isOwn, pages.takeSecret(ctx), today.today()));
    }

    /** On the page of the account, this once. */
    private void showPassword(Context ctx, AccountWithPassword of) {
        var temporary = Objects.requireNonNull(of.temporary(), "made, since nobody chose one");
        pages.redirectWithSecret(ctx, PATH + "/" + of.account().id(), temporary.value());
    }

    private void disable(Context ctx) {
        orRefuse(disabling.disable(Requests.actor(ctx), id(ctx), version(ctx)));
        pages.redirect(ctx, PATH + "/" + id(ctx), "access.account.now-disabled");
    }

    private void enable(Context ctx) {
        orRefuse(enabling.enable(Requests.actor(ctx), id(ctx), version(ctx)));
        pages.redirect(ctx, PATH + "/" + id(ctx), "access.account.now-enabled");
    }

    private void resetPassword(Context ctx) {
        showPassword(ctx, orRefuse(resetting.reset(Requests.actor(ctx), id(ctx), version(ctx), null)));
    }

    private static AccountId id(Context ctx) {
        return Requests.id(ctx, "id", AccountId::of);
    }

    private static long version(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        form.requireValid();
        return version.get();
    }
}
