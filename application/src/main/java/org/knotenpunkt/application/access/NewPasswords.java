package org.knotenpunkt.application.access;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Result;

/** Makes of a password what an account keeps of it. That takes long and is no part of a transaction. */
public final class NewPasswords {
    private final PasswordHasher hasher;
    private final SecretSource secrets;

    public NewPasswords(PasswordHasher hasher, SecretSource secrets) {
        this.hasher = hasher;
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
        return chosen.chosenBy(name, displayName)
                .map(password -> new Prepared(new Credential(hasher.hash(password), false), null));
    }
}
