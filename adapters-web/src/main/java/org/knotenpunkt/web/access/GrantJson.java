package org.knotenpunkt.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.domain.shared.Role;

/** A grant in the API. */
public record GrantJson(
        UUID id,
        UUID account,
        String signInName,
        String displayName,
        Role role,
        ScopeJson scope,
        @Nullable String scopeName,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String givenBy,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable HeldByJson function,
        long version) {
    public static GrantJson from(GrantView grant) {
        return new GrantJson(
                grant.id().value(),
                grant.account().value(),
                grant.name().value(),
                grant.displayName(),
                grant.right().role(),
                ScopeJson.from(grant.right().scope()),
                grant.scopeName(),
                grant.validity().from(),
                grant.validity().until(),
                grant.givenBy(),
                grant.givenAt(),
                grant.withdrawnAt(),
                HeldByJson.from(grant.heldBy()),
                grant.version());
    }
}
