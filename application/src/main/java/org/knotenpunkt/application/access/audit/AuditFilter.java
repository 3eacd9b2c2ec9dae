package org.knotenpunkt.application.access.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for: those to which all of this applies.
 *
 * @param subject to what it was done, or null
 * @param account who did it, or null
 * @param from not earlier, or null
 * @param before earlier, or null
 */
public record AuditFilter(
        @Nullable UUID subject,
        @Nullable UUID account,
        @Nullable Instant from,
        @Nullable Instant before) {
    /** All entries. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
