package org.knotenpunkt.domain.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * One date of an offer.
 *
 * @param day for which it was planned first; it is known by that within its offer, wherever it is moved
 * @param start when it begins, by the installation's clocks
 * @param elsewhere where it takes place, if not where the offer does; 1 to 120 characters, or null
 * @param cancelled why it does not take place; 1 to 300 characters, or null if it does
 * @param provider who holds it, if that is another one than the centre's own: of what has begun, who held it then
 * @param announced whether it had begun when its offer, published by then, was shown to everybody no longer: it took place, as far as anybody
 *     knows. Of an offer that is shown, the day of its publication tells that.
 */
public record Session(
        SessionId id,
        LocalDate day,
        LocalDateTime start,
        Duration length,
        @Nullable String elsewhere,
        @Nullable String cancelled,
        @Nullable OrganisationId provider,
        boolean announced) {
    public static final int MAX_REASON_LENGTH = 300;

    public Session {
        elsewhere = Texts.optionallyCalled("place of a session", elsewhere, OfferPlace.MAX_NAME_LENGTH);
        cancelled = Texts.optional("reason of a cancellation", cancelled, MAX_REASON_LENGTH);
    }

    public Session(
            SessionId id,
            LocalDate day,
            LocalDateTime start,
            Duration length,
            @Nullable String elsewhere,
            @Nullable String cancelled,
            @Nullable OrganisationId provider) {
        this(id, day, start, length, elsewhere, cancelled, provider, false);
    }

    public static Session planned(SessionId id, LocalDate day, LocalTime start, Duration length) {
        return new Session(id, day, day.atTime(start), length, null, null, null);
    }

    public LocalDateTime end() {
        return start.plus(length);
    }

    /** Whether it is still to come, or goes on: it is until it ends. */
    public boolean isToCome(LocalDateTime now) {
        return end().isAfter(now);
    }

    /** In which it is counted. */
    public YearMonth month() {
        return YearMonth.from(start);
    }

    public boolean takesPlace() {
        return cancelled == null;
    }

    Session cancelled(String reason) {
        return new Session(id, day, start, length, elsewhere, reason, provider, announced);
    }

    Session restored() {
        return new Session(id, day, start, length, elsewhere, null, provider, announced);
    }

    Session moved(LocalDateTime other, Duration otherLength, @Nullable String place) {
        return new Session(id, day, other, otherLength, place, cancelled, provider);
    }

    Session heldBy(@Nullable OrganisationId other) {
        return new Session(id, day, start, length, elsewhere, cancelled, other, announced);
    }

    Session wasAnnounced() {
        return new Session(id, day, start, length, elsewhere, cancelled, provider, true);
    }

    /** Whether nothing of it differs from what the schedule says. */
    boolean isAsPlanned(Schedule schedule) {
        return equals(planned(id, day, schedule.start(), schedule.length()).heldBy(provider));
    }
}
