package org.knotenpunkt.bootstrap.access;

import java.util.stream.Collectors;
import org.knotenpunkt.application.access.AccountView;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.InstallationCommand;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.text.Words;

/** A command on accounts or grants, done as the operator. */
abstract class AccessCommand extends InstallationCommand {
    static final Actor OPERATOR = Actor.operator();

    /** Does the work, and says in a sentence what refused it. */
    @Override
    protected final int run(Installation installation, Output output) {
        answer(installation, output);
        return DONE;
    }

    /** Does the work. */
    protected abstract void answer(Installation installation, Output output);

    /**
     * The value of a success.
     *
     * @throws CannotRun with the sentence of a refusal
     */
    static <T, E extends DomainError> T orSay(Installation installation, Result<T, E> result) {
        return switch (result) {
            case Result.Success<T, E>(var value) -> value;
            case Result.Refusal<T, E>(var reason) -> throw new CannotRun(sentences(installation.words(), reason));
        };
    }

    private static String sentences(Words words, DomainError reason) {
        return reason instanceof AccessError.PasswordUnfit(var faults)
                ? faults.stream().map(words::text).collect(Collectors.joining(" "))
                : words.text(reason);
    }

    static SignInName signInName(String text) {
        if (!SignInName.isSignInName(text)) {
            throw new CannotRun("%s is no e-mail address".formatted(text));
        }
        return new SignInName(text);
    }

    static AccountView account(Installation installation, String name) {
        return orSay(installation, installation.get(FindAccount.class).find(OPERATOR, signInName(name)));
    }
}
