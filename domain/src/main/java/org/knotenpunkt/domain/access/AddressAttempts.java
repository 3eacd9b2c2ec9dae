package org.knotenpunkt.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.knotenpunkt.domain.shared.Result;

/**
 * How often somebody has tried lately to sign in from one address, whatever the names. Many people may share one, so it takes many
 * attempts before the next has to wait; they are forgotten one by one, and a right password takes its own back.
 *
 * @param forgottenAt when the last of them is forgotten
 */
public record AddressAttempts(Instant forgottenAt) {
    public static final AddressAttempts NONE = new AddressAttempts(Instant.EPOCH);

    /** So many attempts need not wait. */
    public static final int FREE = 100;

    private static final Duration EACH = Duration.ofMinutes(5);

    /**
     * Counts an attempt before its password is looked at.
     *
     * @return the attempts with this one, unless it comes too early
     */
    public Result<AddressAttempts, AccessError> attempt(Instant now) {
        var counted = new AddressAttempts((forgottenAt.isAfter(now) ? forgottenAt : now).plus(EACH));
        var until = counted.forgottenAt.minus(EACH.multipliedBy(FREE));
        return until.isAfter(now)
                ? Result.refusal(AccessError.TooManyAttempts.until(until, now))
                : Result.success(counted);
    }

    /** The attempts without one that was successful. */
    public AddressAttempts withoutOne() {
        return new AddressAttempts(forgottenAt.minus(EACH));
    }
}
