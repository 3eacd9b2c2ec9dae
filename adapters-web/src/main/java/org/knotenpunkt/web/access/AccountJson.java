package org.knotenpunkt.web.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.AccountView;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.web.shared.answer.ToldOnce;

/**
 * An account in the API.
 *
 * @param temporaryPassword a password that has just been made, told this once; else absent
 */
public record AccountJson(
        UUID id,
        String signInName,
        String displayName,
        boolean passwordTemporary,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSeenAt,
        long version,
        List<GrantJson> grants,
        @Nullable String temporaryPassword)
        implements ToldOnce {
    public static AccountJson from(AccountView account) {
        return from(account, null);
    }

    public static AccountJson from(AccountView account, @Nullable Password temporary) {
        return new AccountJson(
                account.id().value(),
                account.name().value(),
                account.displayName(),
                account.passwordTemporary(),
                account.createdAt(),
                account.disabledAt(),
                account.lastSeenAt(),
                account.version(),
                account.grants().stream().map(GrantJson::from).toList(),
                temporary == null ? null : temporary.value());
    }

    @Override
    public AccountJson again() {
        return new AccountJson(
                id,
                signInName,
                displayName,
                passwordTemporary,
                createdAt,
                disabledAt,
                lastSeenAt,
                version,
                grants,
                null);
    }
}
