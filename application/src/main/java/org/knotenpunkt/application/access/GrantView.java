package org.knotenpunkt.application.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A grant as a list or a page shows it.
 *
 * @param displayName what the person is called who holds it
 * @param scopeName what the town, organisation or initiative is called today; null for the installation
 * @param givenBy what the person is called who gave it; null if it was given at the command line
 * @param withdrawnAt when it was taken away before its time, or null
 * @param heldBy the function to which it is tied; null if it holds by itself
 */
public record GrantView(
        GrantId id,
        AccountId account,
        SignInName name,
        String displayName,
        Right right,
        @Nullable String scopeName,
        Validity validity,
        @Nullable String givenBy,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable HeldBy heldBy,
        long version) {
    /** Whether the right is held neither on the day nor later, whoever serves in a function. */
    public boolean isOver(LocalDate day) {
        return withdrawnAt != null || validity.isOver(day);
    }
}
