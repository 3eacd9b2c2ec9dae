package org.knotenpunkt.application.offer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;

/**
 * Whatever people do to counts, sessions and months as time goes by, done by the same use cases to some counts and to those that add up every figure
 * anew. Both must allow and refuse the same; and what was approved must stay as it was then, whatever comes after.
 */
final class CountWalk {
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);

    private final Random random;
    private final Function<Random, Tally> tallies;
    private final List<OfferId> all;
    private final FixedClock clock;
    private final Offers offers;
    private final SessionCounts counts;
    private final InMemoryOffers ground;
    private final InMemoryCounts recount;
    private final CountDesk desk;
    private final CountDesk below;
    private final Map<Month, Figure> approved = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    private record Month(CentreId centre, YearMonth month) {}

    CountWalk(
            Random random,
            Function<Random, Tally> tallies,
            List<OfferId> all,
            FixedClock clock,
            Offers offers,
            SessionCounts counts,
            InMemoryOffers ground,
            InMemoryCounts recount) {
        this.random = random;
        this.tallies = tallies;
        this.all = all;
        this.clock = clock;
        this.offers = offers;
        this.counts = counts;
        this.ground = ground;
        this.recount = recount;
        this.desk = desk(counts, offers);
        this.below = desk(recount, ground);
    }

    private CountDesk desk(SessionCounts of, Offers beside) {
        return CountDesk.of(of, beside, new RecordingEvents(), new DirectTransactions(), clock);
    }

    /** Takes as many steps; answers what was met on the way: what was done, and the reasons of what was refused. */
    Set<String> go(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
            approved.forEach((month, then) -> assertThat(figure(recount, month))
                    .as("What was approved of %s", month)
                    .isEqualTo(then));
        }
        approved.forEach((month, then) -> assertThat(figure(counts, month)).isEqualTo(then));
        return met;
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), BERLIN);
    }

    private void step() {
        var offer = ground.findById(all.get(random.nextInt(all.size()))).orElseThrow();
        var sessions = offer.sessions().all();
        var session = sessions.get(random.nextInt(sessions.size()));
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3, 4 -> count(offer, session);
            case 5 -> notHeld(offer, session);
            case 6 ->
                done(
                        "cancel",
                        at -> at.keeping().cancel(COORDINATION, offer.id(), offer.version(), session.id(), "Rain"));
            case 7 -> {
                var reason = random.nextBoolean() ? "It was held" : null;
                done(
                        "restore",
                        at -> at.keeping()
                                .restoreSession(COORDINATION, offer.id(), offer.version(), session.id(), reason));
            }
            case 8 -> {
                var start = session.start().plusDays(random.nextInt(41) - 20L).withHour(random.nextInt(24));
                done(
                        "move",
                        at -> at.keeping()
                                .move(
                                        COORDINATION,
                                        offer.id(),
                                        offer.version(),
                                        session.id(),
                                        start,
                                        Duration.ofHours(1),
                                        null));
            }
            case 9, 10 -> approve(offer.centre(), session.month());
            case 11 -> settle(offer.centre(), session.month());
            case 12 -> show(offer);
            default -> clock.advance(Duration.ofDays(random.nextInt(30)));
        }
    }

    private void count(Offer offer, Session session) {
        var entry = new EntryId(new UUID(random.nextLong(), random.nextLong()));
        var tally = tallies.apply(random);
        var reason = random.nextBoolean() ? "Found" : null;
        var version = recount.entries(session.id()).size();
        done("count", at -> at.counting().count(COORDINATION, offer.id(), session.id(), version, entry, tally, reason));
    }

    private void notHeld(Offer offer, Session session) {
        var entry = new EntryId(new UUID(random.nextLong(), random.nextLong()));
        var version = recount.entries(session.id()).size();
        done(
                "notHeld",
                at -> at.counting()
                        .notHeld(COORDINATION, offer.id(), session.id(), version, entry, "Nobody was there"));
    }

    private void approve(CentreId centre, YearMonth month) {
        var figure = figure(recount, new Month(centre, month));
        var missing = figure.held() - figure.entered() + random.nextInt(2);
        if (done("approve", at -> at.months().approve(COORDINATION, LINDENAU, centre, month, missing))) {
            approved.putIfAbsent(new Month(centre, month), figure);
        }
    }

    /** Sets another closing day, or takes an approval back. */
    private void settle(CentreId centre, YearMonth month) {
        if (random.nextBoolean()) {
            var day = 1 + random.nextInt(Closing.LAST);
            done("close", at -> at.counting().close(COORDINATION, LINDENAU, day));
        } else {
            done("takeBack", at -> at.months().takeBack(COORDINATION, LINDENAU, centre, month));
            approved.remove(new Month(centre, month));
        }
    }

    /** Publishes the offer, or shows it no longer. */
    private void show(Offer offer) {
        BiFunction<Offer, Offers, Result<Offer, OfferError>> change =
                (one, store) -> (one.publication().state() == OfferState.PUBLISHED
                                ? one.unpublish(BERLIN, clock.instant())
                                : one.publish(now().toLocalDate(), BERLIN, clock.instant()))
                        .peek(store::save);
        same(
                "show",
                () -> change.apply(offers.findById(offer.id()).orElseThrow(), offers),
                () -> change.apply(offer, ground));
    }

    private boolean done(String what, Function<CountDesk, Result<?, ? extends DomainError>> work) {
        return same(what, () -> work.apply(desk), () -> work.apply(below));
    }

    private boolean same(
            String what,
            Supplier<? extends Result<?, ? extends DomainError>> here,
            Supplier<? extends Result<?, ? extends DomainError>> there) {
        var reason = reason(here.get());
        assertThat(reason).as(what).isEqualTo(reason(there.get()));
        met.add(reason == null ? what : reason.getClass().getSimpleName());
        return reason == null;
    }

    private static @Nullable DomainError reason(Result<?, ? extends DomainError> result) {
        return result instanceof Result.Refusal<?, ? extends DomainError> refused ? refused.reason() : null;
    }

    private Figure figure(SessionCounts of, Month month) {
        var question = new FigureQuestion(
                LINDENAU, month.centre(), month.month().atDay(1), month.month().atEndOfMonth(), now());
        return of.figures(question, FigureBy.MONTH).total();
    }
}
