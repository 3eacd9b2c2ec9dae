package org.knotenpunkt.domain.offer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What somebody has said of whether a session takes place, or took place. What is said later counts; what was said before stays beside it.
 *
 * @param id made by whoever says so: what is sent twice is said once
 * @param cancelled whether it does not take place
 * @param reason why; 1 to 300 characters, or null where nobody had to say
 * @param account of whoever has said so
 */
public record SessionChange(
        EntryId id,
        SessionId session,
        boolean cancelled,
        @Nullable String reason,
        UUID account,
        Instant at) {
    public SessionChange {
        reason = Texts.optional("reason of a change", reason, Session.MAX_REASON_LENGTH);
    }

    /** Says that a session does not take place, or did not. */
    public static SessionChange cancelled(EntryId id, SessionId session, String reason, UUID account, Instant at) {
        return new SessionChange(id, session, true, reason, account, at);
    }

    /** Says that a session takes place after all, or did. */
    public static SessionChange restored(
            EntryId id, SessionId session, @Nullable String reason, UUID account, Instant at) {
        return new SessionChange(id, session, false, reason, account, at);
    }

    /** Whether it says the same, whoever says so and when. */
    public boolean saysAs(SessionChange other) {
        return equals(new SessionChange(other.id, other.session, other.cancelled, other.reason, account, at));
    }
}
