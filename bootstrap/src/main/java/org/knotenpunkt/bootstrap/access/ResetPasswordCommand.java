package org.knotenpunkt.bootstrap.access;

import org.knotenpunkt.application.access.ResetPassword;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.web.access.AccountJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an account another password. */
@Command(
        name = "reset-password",
        description = "Gives an account another password, and ends all its sessions and tokens.")
final class ResetPasswordCommand extends AccessCommand {
    @Parameters(paramLabel = "EMAIL", description = "With which the person signs in.")
    private String name = "";

    @Mixin
    private final GivenPassword password = new GivenPassword();

    @Override
    protected void answer(Installation installation, Output output) {
        var account = account(installation, name);
        var reset = orSay(
                installation,
                installation
                        .get(ResetPassword.class)
                        .reset(OPERATOR, account.id(), account.version(), password.read()));
        var temporary = reset.temporary();
        output.answer(
                AccountJson.from(account(installation, name), temporary),
                temporary == null
                        ? "%s has another password.".formatted(account.name())
                        : "%s can sign in with the temporary password %s and then chooses another one."
                                .formatted(account.name(), temporary.value()));
    }
}
