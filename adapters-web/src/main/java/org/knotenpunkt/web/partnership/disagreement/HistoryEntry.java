package org.knotenpunkt.web.partnership.disagreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened on the way to a resolution.
 *
 * @param more what somebody wrote; null if nothing
 */
public record HistoryEntry(
        Instant at, String what, @Nullable String more) {}
