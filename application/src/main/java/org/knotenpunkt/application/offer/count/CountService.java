package org.knotenpunkt.application.offer.count;

import static java.util.Objects.requireNonNull;
import static org.knotenpunkt.domain.offer.OfferAction.CLOSE_MONTHS;
import static org.knotenpunkt.domain.offer.OfferAction.COUNT_GUESTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.ClosedDays;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.Circumstances;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.CountEvent;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** Keeps how many came to sessions. */
public final class CountService implements CountGuests, CloseMonths {
    private final SessionCounts counts;
    private final Offers offers;
    private final ClosedDays closed;
    private final Rights rights;
    private final DomainEvents events;
    private final Keeper<SessionCount> keeper;
    private final Keeper<Offer> offerKeeper;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;

    public CountService(
            SessionCounts counts,
            Offers offers,
            ClosedDays closed,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.counts = counts;
        this.offers = offers;
        this.closed = closed;
        this.rights = rights;
        this.events = events;
        this.keeper = new Keeper<>(counts::save, events);
        this.offerKeeper = new Keeper<>(offers::save, events);
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Result<Session, CountError> countable(Actor actor, OfferId offer, SessionId session) {
        return transactions.read(
                actor,
                () -> open(actor, offer, session).flatMap(this::unapproved).map(HeldSession::session));
    }

    private Result<HeldSession, CountError> open(Actor actor, OfferId offer, SessionId session) {
        return own(actor, offer, session).flatMap(this::begun);
    }

    /** The session, if what its centre counted in its month does not stand by now. */
    private Result<HeldSession, CountError> unapproved(HeldSession held) {
        var offer = held.offer();
        return Result.unless(
                counts.approval(
                                offer.municipality(),
                                offer.centre(),
                                held.session().month())
                        .map(approval -> new CountError.MonthIsApproved(approval.month(), approval.at())),
                () -> held);
    }

    private Result<HeldSession, CountError> own(Actor actor, OfferId offer, SessionId session) {
        return CountReach.seen(rights, actor, offers, offer, session)
                .flatMap(seen -> rights.requireInAny(actor, COUNT_GUESTS, seen.scopes(), seen)
                        .mapRefusal(CountError.CountsNotAllowed::new));
    }

    @Override
    public Result<SessionCount, CountError> count(
            Actor actor,
            OfferId offer,
            SessionId session,
            long version,
            EntryId entry,
            Tally tally,
            @Nullable String reason) {
        return transactions.call(
                actor,
                () -> held(actor)
                        .flatMap(there -> open(there, offer, session))
                        .flatMap(begun -> enter(
                                begun, version, new Entry(entry, tally, reason, actor.account(), clock.instant())))
                        .map(count -> keeper.save(actor, count)));
    }

    /** The actor, who from now on meets neither an approval nor a closing that is just under way. */
    private Result<Actor, CountError> held(Actor actor) {
        counts.hold(actor.municipalities());
        return Result.success(actor);
    }

    @Override
    public Result<SessionCount, CountError> notHeld(
            Actor actor, OfferId offer, SessionId session, long version, EntryId entry, String reason) {
        var said = SessionChange.cancelled(entry, session, reason, actor.account(), clock.instant());
        return transactions.call(
                actor,
                () -> held(actor)
                        .flatMap(there -> own(there, offer, session))
                        .flatMap(held -> offers.changes(offer).stream()
                                .filter(known -> known.id().equals(entry))
                                .findFirst()
                                .map(known -> known.saysAs(said)
                                        ? Result.<SessionCount, CountError>success(held.count(counts))
                                        : Result.<SessionCount, CountError>refusal(new CountError.EntryIdTaken(entry)))
                                .orElseGet(() -> begun(held)
                                        .flatMap(this::unapproved)
                                        .flatMap(begun -> cancel(actor, begun, version, said)))));
    }

    private Result<SessionCount, CountError> cancel(Actor actor, HeldSession held, long version, SessionChange said) {
        var count = held.count(counts);
        keeper.requireSeen(count, version);
        return held.offer()
                .cancel(said.session(), requireNonNull(said.reason()), said.at())
                .<CountError>mapRefusal(
                        already -> new CountError.DidNotTakePlace(held.session().day()))
                .map(offer -> {
                    offerKeeper.save(actor, offer);
                    offers.add(offer, said);
                    return count;
                });
    }

    private Result<HeldSession, CountError> begun(HeldSession held) {
        var session = held.session();
        if (!session.takesPlace()) {
            return Result.refusal(new CountError.DidNotTakePlace(session.day()));
        }
        return session.start().isAfter(LocalDateTime.ofInstant(clock.instant(), zone))
                ? Result.refusal(new CountError.NotBegun(session.start()))
                : Result.success(held);
    }

    private Result<SessionCount, CountError> enter(HeldSession held, long version, Entry entry) {
        var count = held.count(counts);
        if (!count.knows(entry)) {
            keeper.requireSeen(count, version);
        }
        return count.enter(entry, circumstances(held.offer(), count.day()));
    }

    private Circumstances circumstances(Offer offer, LocalDate day) {
        var known = counts.known(offer.municipality(), offer.centre(), offer.id(), day);
        return new Circumstances(
                LocalDate.ofInstant(clock.instant(), zone),
                known.closing(),
                known.usual(),
                closed.publicHolidays(Validity.between(day, day)).contains(day),
                offer.schedule().filter(schedule -> !schedule.inHolidays()).isPresent()
                        && closed.schoolHolidays(Validity.between(day, day)).stream()
                                .anyMatch(holidays -> holidays.includes(day)),
                known.approval());
    }

    @Override
    public Result<Closing, CountError> closing(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_FIGURES, new Scope.Municipality(town), town)
                        .<CountError>mapRefusal(CountError.CountsNotAllowed::new)
                        .map(counts::closing));
    }

    @Override
    public Result<Closing, CountError> close(Actor actor, MunicipalityId town, int day) {
        return transactions.call(
                actor,
                () -> rights.require(actor, CLOSE_MONTHS, new Scope.Municipality(town), town)
                        .<CountError>mapRefusal(CountError.CountsNotAllowed::new)
                        .map(there -> {
                            counts.holdAlone(there);
                            var now = counts.closing(there);
                            var closing = now.changed(day, LocalDate.ofInstant(clock.instant(), zone));
                            if (!closing.equals(now)) {
                                counts.close(there, closing);
                                events.publish(actor, List.of(new CountEvent.ClosingSet(there, day, clock.instant())));
                            }
                            return closing;
                        }));
    }
}
