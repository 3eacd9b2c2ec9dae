package org.knotenpunkt.bootstrap.access;

import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.web.access.AccountJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Creates an account. */
@Command(name = "create", description = "Creates an account. What it may do, grants say: knotenpunkt grant add.")
final class CreateAccountCommand extends AccessCommand {
    @Parameters(index = "0", paramLabel = "EMAIL", description = "With which the person signs in.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "What the person is called.")
    private String displayName = "";

    @Mixin
    private final GivenPassword password = new GivenPassword();

    @Override
    protected void answer(Installation installation, Output output) {
        var called = Texts.onOneLine(displayName);
        if (called.isEmpty() || called.length() > Account.MAX_NAME_LENGTH) {
            throw new CannotRun("A name has 1 to %d characters".formatted(Account.MAX_NAME_LENGTH));
        }
        var created = orSay(
                installation,
                installation.get(CreateAccount.class).create(OPERATOR, signInName(name), called, password.read()));
        var temporary = created.temporary();
        output.answer(
                AccountJson.from(account(installation, name), temporary),
                temporary == null
                        ? "%s can sign in.".formatted(created.account().name())
                        : "%s can sign in with the temporary password %s and then chooses another one."
                                .formatted(created.account().name(), temporary.value()));
    }
}
