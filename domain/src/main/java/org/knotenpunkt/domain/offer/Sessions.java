package org.knotenpunkt.domain.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;

/**
 * The dates of an offer.
 *
 * @param all in the order in which they begin; no two were planned for one day
 */
public record Sessions(List<Session> all) {
    public static final Sessions NONE = new Sessions(List.of());

    /** @throws IllegalArgumentException if two were planned for one day */
    public Sessions {
        all = all.stream()
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::day))
                .toList();
        if (all.stream().map(Session::day).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two sessions were planned for one day");
        }
    }

    /**
     * These as another schedule has them. What has been stays, and so does what somebody has moved or cancelled by itself, if there is still a
     * session on its day; what is to come is as the schedule says. A session that stays on its day stays the same. Only the first schedule has
     * sessions that are over already.
     *
     * @param before by which they were planned so far; null if by none
     * @param days on which the schedule has a session
     * @param provider who holds what is new
     */
    Sessions replanned(
            @Nullable Schedule before,
            Schedule schedule,
            List<LocalDate> days,
            @Nullable OrganisationId provider,
            LocalDateTime now,
            Supplier<SessionId> ids) {
        var known = new HashMap<LocalDate, Session>();
        all.forEach(session -> known.put(session.day(), session));
        var past = all.stream().filter(session -> session.start().isBefore(now));
        var next = days.stream()
                .filter(day -> known.containsKey(day)
                        ? !known.get(day).start().isBefore(now)
                        : before == null || !day.atTime(schedule.start()).isBefore(now))
                .map(day -> Optional.ofNullable(known.get(day))
                        .map(session -> before == null || !session.isAsPlanned(before)
                                ? session
                                : Session.planned(session.id(), day, schedule.start(), schedule.length())
                                        .heldBy(session.provider()))
                        .orElseGet(() -> Session.planned(ids.get(), day, schedule.start(), schedule.length())
                                .heldBy(provider)));
        return new Sessions(Stream.concat(past, next).toList());
    }

    /** These, as another one holds them from now on: what has begun was held by whom it was. */
    Sessions heldBy(@Nullable OrganisationId provider, LocalDateTime now) {
        return new Sessions(all.stream()
                .map(session -> session.start().isBefore(now) ? session : session.heldBy(provider))
                .toList());
    }

    /** These when their offer is shown no longer: what has begun while it was shown was announced. */
    Sessions announced(Publication publication, LocalDateTime now) {
        return new Sessions(all.stream()
                .map(session -> session.start().isAfter(now)
                                || !publication.announces(session.start().toLocalDate())
                        ? session
                        : session.wasAnnounced())
                .toList());
    }

    /** The first time of these that no clock shows, since it is skipped when summer time begins. */
    Optional<LocalDateTime> skipped(ZoneId zone) {
        return all.stream()
                .map(Session::start)
                .filter(start -> isSkipped(start, zone))
                .findFirst();
    }

    static boolean isSkipped(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).isEmpty();
    }

    Result<Sessions, OfferError> changing(SessionId id, UnaryOperator<Session> change) {
        return session(id)
                .map(session -> new Sessions(all.stream()
                        .map(other -> other.equals(session) ? change.apply(session) : other)
                        .toList()));
    }

    public Result<Session, OfferError> session(SessionId id) {
        return Result.of(
                all.stream().filter(session -> session.id().equals(id)).findFirst(), new OfferError.UnknownSession(id));
    }

    /** The first that has not ended. */
    public Optional<Session> next(LocalDateTime now) {
        return all.stream()
                .filter(session -> session.takesPlace() && session.isToCome(now))
                .findFirst();
    }
}
