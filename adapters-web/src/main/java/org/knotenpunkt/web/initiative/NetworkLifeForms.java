package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.initiative.CorrectInitiative;
import org.knotenpunkt.application.initiative.EndInitiative;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.initiative.WithdrawInitiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeFact;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.FormView;

/** The forms with which a network ends, an end is taken back, and so is a network that was set up in error. */
public final class NetworkLifeForms implements Routes {
    private static final String NETWORK = InitiativePaths.ALL + "/{id}";
    private static final String END = "initiative.ending";
    private static final String REOPEN = "initiative.reopening";
    private static final String WITHDRAW = "initiative.network-withdrawal";

    private final EndInitiative ending;
    private final CorrectInitiative correcting;
    private final WithdrawInitiative withdrawing;
    private final NetworkFinder finder;
    private final InitiativeCorrections forms;

    @Inject
    public NetworkLifeForms(
            EndInitiative ending,
            CorrectInitiative correcting,
            WithdrawInitiative withdrawing,
            NetworkFinder finder,
            InitiativeCorrections forms) {
        this.ending = ending;
        this.correcting = correcting;
        this.withdrawing = withdrawing;
        this.finder = finder;
        this.forms = forms;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_INITIATIVE);
        var founder = Access.performing(FOUND_INITIATIVE);
        routes.get(NETWORK + "/ending", keeper, this::showEnding);
        routes.post(NETWORK + "/ending", keeper, this::end);
        routes.get(NETWORK + "/reopening", keeper, this::showReopening);
        routes.post(NETWORK + "/reopening", keeper, this::reopen);
        routes.get(NETWORK + "/network-withdrawal", founder, this::showWithdrawal);
        routes.post(NETWORK + "/network-withdrawal", founder, this::withdraw);
    }

    private void showEnding(Context ctx) {
        var network = finder.kept(ctx);
        Answers.require(Optional.ofNullable(network.lastDay())
                .map(lastDay -> new InitiativeError.InitiativeOver(network.id(), lastDay)));
        forms.show(ctx, ending(network, Form.blank(ctx, END)));
    }

    private static FormView ending(InitiativeView network, Form form) {
        return InitiativeCorrections.view(network, null, form, END, "/ending", List.of(Field.date("lastDay")), false);
    }

    private void end(Context ctx) {
        var form = Form.of(ctx, END);
        var version = form.version();
        var lastDay = form.date("lastDay");
        forms.take(
                ctx,
                form,
                () -> ending(finder.kept(ctx), form),
                () -> ending.end(actor(ctx), NetworkFinder.id(ctx), version.get(), lastDay.get()),
                networkPath(ctx),
                END);
    }

    private void showReopening(Context ctx) {
        var network = finder.kept(ctx);
        Answers.require(network.lastDay() != null, new InitiativeError.InitiativeNotEnded(network.id()));
        forms.show(ctx, reopening(network, Form.blank(ctx, REOPEN)));
    }

    private static FormView reopening(InitiativeView network, Form form) {
        return InitiativeCorrections.view(network, null, form, REOPEN, "/reopening", List.of(), false);
    }

    private void reopen(Context ctx) {
        var form = Form.of(ctx, REOPEN);
        var version = form.version();
        forms.take(
                ctx,
                form,
                () -> reopening(finder.kept(ctx), form),
                () -> correcting.reopen(actor(ctx), NetworkFinder.id(ctx), version.get(), form.saysItIsAnother()),
                networkPath(ctx),
                REOPEN);
    }

    private void showWithdrawal(Context ctx) {
        var network = finder.network(ctx);
        Answers.require(
                network.towns().isEmpty(),
                new InitiativeError.InitiativeInUse(network.id(), InitiativeFact.MEMBERSHIP));
        Answers.require(
                network.supporters().isEmpty(),
                new InitiativeError.InitiativeInUse(network.id(), InitiativeFact.SUPPORT));
        forms.show(ctx, withdrawal(network, Form.blank(ctx, WITHDRAW)));
    }

    private static FormView withdrawal(InitiativeView network, Form form) {
        var why = Field.area("reason", Withdrawal.MAX_LENGTH);
        return InitiativeCorrections.view(network, null, form, WITHDRAW, "/network-withdrawal", List.of(why), true);
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, WITHDRAW);
        var version = form.version();
        var reason = form.text("reason", Withdrawal.MAX_LENGTH);
        forms.take(
                ctx,
                form,
                () -> withdrawal(finder.network(ctx), form),
                () -> withdrawing.withdraw(actor(ctx), NetworkFinder.id(ctx), version.get(), reason.get()),
                InitiativePaths.ALL,
                WITHDRAW);
    }

    private static String networkPath(Context ctx) {
        return InitiativePaths.network(NetworkFinder.id(ctx));
    }
}
