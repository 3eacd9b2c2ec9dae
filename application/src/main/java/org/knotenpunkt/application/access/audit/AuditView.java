package org.knotenpunkt.application.access.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.access.audit.AuditHash;
import org.knotenpunkt.domain.access.audit.Grounds;

/**
 * An audit entry as a list shows it.
 *
 * @param account who did it; the nil UUID at the command line of the server
 * @param displayName what the person is called; null at the command line, and for a program
 * @param token the id of the personal access token with which a program did it for them; null where they did it themselves
 * @param tokenName what its owner called it; null where there is none, or no such token
 * @param what it was, as the latest changes show it
 */
public record AuditView(
        long number,
        UUID account,
        @Nullable String displayName,
        @Nullable UUID token,
        @Nullable String tokenName,
        Grounds grounds,
        Change what,
        AuditHash hash) {}
