package org.knotenpunkt.web.access.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.audit.AuditView;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.access.ScopeJson;

/** An audit entry in the API. */
public record AuditEntryJson(
        long number,
        Instant at,
        UUID account,
        @Nullable String displayName,
        @Nullable TokenJson token,
        List<RightJson> grounds,
        String type,
        UUID subject,
        @Nullable UUID organisation,
        String hash) {
    /** A right by which somebody was there. */
    public record RightJson(Role role, ScopeJson scope) {
        static RightJson from(Right right) {
            return new RightJson(right.role(), ScopeJson.from(right.scope()));
        }
    }

    /** The token with which a program did it; its name is absent if there is no such token. */
    public record TokenJson(UUID id, @Nullable String name) {}

    static AuditEntryJson from(AuditView entry) {
        var what = entry.what();
        return new AuditEntryJson(
                entry.number(),
                what.at(),
                entry.account(),
                entry.displayName(),
                Optional.ofNullable(entry.token())
                        .map(id -> new TokenJson(id, entry.tokenName()))
                        .orElse(null),
                AuditWords.inOrder(entry.grounds()).stream()
                        .map(RightJson::from)
                        .toList(),
                what.type(),
                what.subject(),
                Optional.ofNullable(what.organisation())
                        .map(OrganisationRef::id)
                        .map(id -> id.value())
                        .orElse(null),
                entry.hash().value());
    }
}
