package org.knotenpunkt.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Texts;

/**
 * That a program may act for somebody, without a password, until a day.
 *
 * @param hash of the {@link PersonalTokenSecret}
 * @param name what its owner calls it
 * @param lastDay the last day on which it is good for something
 * @param lastUsedAt when it was last used, to within {@link #PRECISION}; null if it never was
 */
public record PersonalToken(
        PersonalTokenId id,
        String hash,
        AccountId account,
        String name,
        TokenReach reach,
        Instant createdAt,
        LocalDate lastDay,
        @Nullable Instant lastUsedAt) {
    public static final int MAX_NAME_LENGTH = 100;

    /** How many days a token lasts at most: what is forgotten must end by itself. */
    public static final int MAX_DAYS = 366;

    /** How many tokens somebody has at most. */
    public static final int MAX_TOKENS = 20;

    /** How exactly the last use is kept: finer, each request would write. */
    public static final Duration PRECISION = Duration.ofMinutes(1);

    public PersonalToken {
        name = Texts.called("name of a token", name, MAX_NAME_LENGTH);
    }

    /** A new token of the account. */
    public static Result<PersonalToken, AccessError> create(
            PersonalTokenId id,
            PersonalTokenSecret secret,
            AccountId account,
            String name,
            TokenReach reach,
            LocalDate lastDay,
            LocalDate today,
            Instant now) {
        return checkedEnd(lastDay, today)
                .map(end -> new PersonalToken(id, secret.hash(), account, name, reach, now, end, null));
    }

    /** The last day of a token that is made today, unless none can end then. */
    public static Result<LocalDate, AccessError> checkedEnd(LocalDate lastDay, LocalDate today) {
        var latest = today.plusDays(MAX_DAYS);
        return lastDay.isBefore(today) || lastDay.isAfter(latest)
                ? Result.refusal(new AccessError.TokenEndOutOfRange(lastDay, today, latest))
                : Result.success(lastDay);
    }

    /** Whether it is good for anything on the day. */
    public boolean isAlive(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    /** Whether the last use that is kept is older than the precision allows. */
    public boolean isOutdated(Instant now) {
        return lastUsedAt == null || now.isAfter(lastUsedAt.plus(PRECISION));
    }

    public PersonalToken usedAt(Instant now) {
        return new PersonalToken(id, hash, account, name, reach, createdAt, lastDay, now);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "PersonalToken[%s]".formatted(id);
    }
}
