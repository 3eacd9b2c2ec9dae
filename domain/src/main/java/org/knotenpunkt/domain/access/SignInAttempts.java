package org.knotenpunkt.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Result;

/**
 * How often somebody has tried in vain to sign in under one name. After a few attempts each further one has to wait twice
 * as long as the one before; a day without any makes all forgotten.
 *
 * @param count the attempts since the last success
 * @param lastAt when the last of them was, or null if there was none
 */
public record SignInAttempts(int count, @Nullable Instant lastAt) {
    public static final SignInAttempts NONE = new SignInAttempts(0, null);

    /** So many attempts need not wait. */
    public static final int FREE = 5;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    /** So long attempts count. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final int DOUBLINGS = 5;

    /**
     * Counts an attempt before its password is looked at, so that many at once are no way around the delay.
     *
     * @return the attempts with this one, unless it comes too early
     */
    public Result<SignInAttempts, AccessError> attempt(Instant now) {
        if (lastAt == null || now.isAfter(lastAt.plus(FORGOTTEN_AFTER))) {
            return Result.success(new SignInAttempts(1, now));
        }
        return Result.unless(
                blockedUntil().filter(now::isBefore).map(until -> AccessError.TooManyAttempts.until(until, now)),
                () -> new SignInAttempts(count + 1, now));
    }

    private Optional<Instant> blockedUntil() {
        return Optional.ofNullable(lastAt).filter(at -> count >= FREE).map(at -> at.plus(delay()));
    }

    private Duration delay() {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(count - FREE, DOUBLINGS));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }
}
