package org.knotenpunkt.application.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;

/**
 * An account as a list or a page shows it.
 *
 * @param disabledAt since when nobody can sign in, or null
 * @param lastSeenAt when a session of the account was last used, or null if there is none
 * @param grants all its grants, over ones too, newest first
 */
public record AccountView(
        AccountId id,
        SignInName name,
        String displayName,
        boolean passwordTemporary,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSeenAt,
        long version,
        List<GrantView> grants) {
    public AccountView {
        grants = List.copyOf(grants);
    }
}
