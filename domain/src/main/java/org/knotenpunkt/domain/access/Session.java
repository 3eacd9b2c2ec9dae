package org.knotenpunkt.domain.access;

import java.time.Duration;
import java.time.Instant;

/**
 * The time between signing in and signing out in one browser or program.
 *
 * @param lastSeenAt when it was last used, to within {@link #PRECISION}
 */
public record Session(SessionId id, AccountId account, Instant startedAt, Instant lastSeenAt) {
    /** How exactly the last use is kept: finer, each request would write. */
    public static final Duration PRECISION = Duration.ofMinutes(1);

    public static Session start(SessionToken token, AccountId account, Instant now) {
        return new Session(token.session(), account, now, now);
    }

    public boolean isAlive(Instant now, SessionLimits limits) {
        return now.isBefore(endsAt(limits));
    }

    /** When it ends if it is not used again. */
    public Instant endsAt(SessionLimits limits) {
        var idleEnd = lastSeenAt.plus(limits.idle());
        var absoluteEnd = startedAt.plus(limits.absolute());
        return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
    }

    /** Whether the last use that is kept is older than the precision allows. */
    public boolean isOutdated(Instant now) {
        return now.isAfter(lastSeenAt.plus(PRECISION));
    }

    public Session seenAt(Instant now) {
        return new Session(id, account, startedAt, now);
    }
}
