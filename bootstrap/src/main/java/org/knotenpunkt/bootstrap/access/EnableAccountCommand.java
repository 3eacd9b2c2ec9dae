package org.knotenpunkt.bootstrap.access;

import org.knotenpunkt.application.access.EnableAccount;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.web.access.AccountJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Enables an account. */
@Command(name = "enable", description = "Lets the owner of a disabled account sign in again.")
final class EnableAccountCommand extends AccessCommand {
    @Parameters(paramLabel = "EMAIL", description = "With which the person signs in.")
    private String name = "";

    @Override
    protected void answer(Installation installation, Output output) {
        var account = account(installation, name);
        orSay(installation, installation.get(EnableAccount.class).enable(OPERATOR, account.id(), account.version()));
        output.answer(AccountJson.from(account(installation, name)), "%s is enabled.".formatted(account.name()));
    }
}
