package org.knotenpunkt.bootstrap.access;

import org.knotenpunkt.application.access.DisableAccount;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.web.access.AccountJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Disables an account. */
@Command(name = "disable", description = "Ends all sessions and tokens of an account, and lets nobody sign in with it.")
final class DisableAccountCommand extends AccessCommand {
    @Parameters(paramLabel = "EMAIL", description = "With which the person signs in.")
    private String name = "";

    @Override
    protected void answer(Installation installation, Output output) {
        var account = account(installation, name);
        orSay(installation, installation.get(DisableAccount.class).disable(OPERATOR, account.id(), account.version()));
        output.answer(AccountJson.from(account(installation, name)), "%s is disabled.".formatted(account.name()));
    }
}
