package org.knotenpunkt.domain.offer.count;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * A tally that somebody has entered.
 *
 * @param reason why it is so, or why it comes so late; 1 to 300 characters, or null where nobody had to ask
 * @param account of whoever has entered it
 */
public record Entry(EntryId id, Tally tally, @Nullable String reason, UUID account, Instant at) {
    public static final int MAX_REASON_LENGTH = 300;

    public Entry {
        reason = Texts.optional("reason of an entry", reason, MAX_REASON_LENGTH);
    }
}
