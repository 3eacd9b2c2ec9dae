package org.knotenpunkt.application.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Result;

/** Judges new passwords and makes of one what an account keeps of it. That takes long and is no part of a transaction. */
public final class NewPasswords {
    private static final String PLACE = "knotenpunkt";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final PasswordHasher hasher;
    private final PasswordGuesser guesser;
    private final SecretSource secrets;

    public NewPasswords(PasswordHasher hasher, PasswordGuesser guesser, SecretSource secrets) {
        this.hasher = hasher;
        this.guesser = guesser;
        this.secrets = secrets;
    }

    /**
     * @param temporary the temporary password that was made, or null if the owner has chosen one
     */
    record Prepared(Credential credential, @Nullable Password temporary) {}

    /** Takes the password its owner has chosen, unless it breaks a rule; makes a temporary one if there is none. */
    Result<Prepared, AccessError> prepare(SignInName name, String displayName, @Nullable Password chosen) {
        if (chosen == null) {
            var made = secrets.password();
            return Result.success(new Prepared(new Credential(hasher.hash(made), true), made));
        }
        var faults = faults(name, displayName, chosen);
        return faults.isEmpty()
                ? Result.success(new Prepared(chosen(chosen), null))
                : Result.refusal(new AccessError.PasswordUnfit(faults));
    }

    /** What is kept of a password that its owner has chosen, and with which nothing is wrong. */
    Credential chosen(Password chosen) {
        return new Credential(hasher.hash(chosen), false);
    }

    /** What is wrong with the password, what helps most first. */
    List<AccessError> faults(SignInName name, String displayName, Password chosen) {
        var context = Stream.of(name.value(), displayName, PLACE)
                .flatMap(text -> Stream.concat(Stream.of(text), BETWEEN_WORDS.splitAsStream(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return chosen.faults(name, displayName, password -> guesser.guesses(password, context));
    }
}
