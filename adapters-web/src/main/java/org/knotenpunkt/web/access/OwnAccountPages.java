package org.knotenpunkt.web.access;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.application.access.ChangePassword;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.application.access.ListSessions;
import org.knotenpunkt.application.access.RevokeSession;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page about one's own account: name, rights, password, sessions. */
public final class OwnAccountPages implements Routes {
    static final String PATH = "/account";
    private static final String LABELS = "access.password";
    private static final String TEMPLATE = "access/own.jte";

    private final Pages pages;
    private final SessionCookie cookie;
    private final FindAccount accounts;
    private final ChangePassword passwords;
    private final ListSessions sessions;
    private final RevokeSession revoking;
    private final Today today;

    @Inject
    public OwnAccountPages(
            Pages pages,
            SessionCookie cookie,
            FindAccount accounts,
            ChangePassword passwords,
            ListSessions sessions,
            RevokeSession revoking,
            Today today) {
        this.pages = pages;
        this.cookie = cookie;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.revoking = revoking;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.signedIn(), this::show);
        routes.post(PATH + "/password", Access.signedIn(), this::changePassword);
        routes.post(PATH + "/sessions/{id}/end", Access.signedIn(), this::endSession);
    }

    private void show(Context ctx) {
        pages.render(ctx, TEMPLATE, view(ctx, Form.blank(ctx, LABELS)));
    }

    private OwnAccountView view(Context ctx, Form form) {
        var actor = Requests.actor(ctx);
        return new OwnAccountView(
                orRefuse(accounts.find(actor, new AccountId(actor.account()))),
                orRefuse(sessions.list(actor)),
                cookie.session(ctx),
                form,
                today.today());
    }

    private void changePassword(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var present = typed(ctx, form, "presentPassword");
        var chosen = typed(ctx, form, "chosenPassword");
        var repeated = typed(ctx, form, "repeatedPassword");
        if (!chosen.equals(repeated) && form.isFilled("chosenPassword") && form.isFilled("repeatedPassword")) {
            form.addError("repeatedPassword", "access.password.differs");
        }
        if (!form.hasErrors()) {
            switch (passwords.change(Requests.actor(ctx), cookie.session(ctx), present, chosen)) {
                case Result.Success<Account, AccessError> changed -> {
                    pages.redirect(ctx, PATH, "access.password.changed");
                    return;
                }
                case Result.Refusal<Account, AccessError>(var reason) -> refuse(form, reason);
            }
        } else if (form.isFilled("chosenPassword")) {
            form.refuse(orRefuse(passwords.faults(Requests.actor(ctx), present, chosen)), "chosenPassword");
        }
        pages.renderInvalid(ctx, TEMPLATE, view(ctx, form));
    }

    /** A password as it was typed: spaces around it belong to it. */
    private static Password typed(Context ctx, Form form, String field) {
        form.text(field, Password.MAX_LENGTH);
        return new Password(Optional.ofNullable(ctx.formParam(field)).orElse(""));
    }

    private static void refuse(Form form, AccessError reason) {
        if (reason instanceof AccessError.PasswordUnfit(var faults)) {
            form.refuse(faults, "chosenPassword");
        } else {
            form.refuse(reason, reason instanceof AccessError.PasswordWrong ? "presentPassword" : null);
        }
    }

    private void endSession(Context ctx) {
        var id = Requests.id(ctx, "id", SessionId::new);
        orRefuse(revoking.revoke(Requests.actor(ctx), id));
        pages.redirect(ctx, PATH, "access.session-ended");
    }
}
