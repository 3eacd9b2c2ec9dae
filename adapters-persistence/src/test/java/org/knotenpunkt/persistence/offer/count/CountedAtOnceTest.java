package org.knotenpunkt.persistence.offer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entryId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.count.CountDesk;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.offer.JooqOffers;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.Meeting;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Two who count, settle and plan the same month at the same moment, each in a transaction of a real database: the second sees what the first did. */
class CountedAtOnceTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate CLOSED = LocalDate.of(2026, 12, 20);
    private static final LocalDate OPEN = LocalDate.of(2026, 12, 10);

    @BeforeEach
    void knowAnOffer() {
        var world = new JooqWorld(POSTGRES);
        OfferFixtures.organisations().forEach(world.organisations()::save);
        POSTGRES.in(
                () -> {
                    offers().save(aPublishedOffer());
                    return OFFER;
                },
                LINDENAU);
    }

    private static JooqOffers offers() {
        return new JooqOffers(POSTGRES.database());
    }

    private static JooqSessionCounts counts() {
        return new JooqSessionCounts(POSTGRES.database());
    }

    private static CountDesk desk(LocalDate today, DomainEvents events) {
        return CountDesk.of(counts(), offers(), events, POSTGRES.transactions(), FixedClock.on(today));
    }

    private static CountDesk quiet(LocalDate today) {
        return desk(today, (actor, events) -> {});
    }

    /** One who begins something, and is waited for, in the middle of what another one does. */
    private static <T> DomainEvents meeting(Meeting<T> other) {
        return (actor, events) ->
                assertThat(other.happen()).as("the second waits").isTrue();
    }

    private static <T> Meeting<T> late(Supplier<T> work) {
        return new Meeting<>(POSTGRES, work);
    }

    private static Result<SessionCount, CountError> count(CountDesk desk, @Nullable String reason) {
        return desk.counting().count(COORDINATION, OFFER, sessionId(1), 0, entryId(1), adults(7), reason);
    }

    private static Result<MonthApproval, CountError> approve(CountDesk desk) {
        return desk.months().approve(COORDINATION, LINDENAU, CENTRE, NOVEMBER, 1);
    }

    private static Result<SessionCount, CountError> notHeld(CountDesk desk) {
        return desk.counting().notHeld(COORDINATION, OFFER, sessionId(1), 0, entryId(2), "Nobody was there");
    }

    private static Result<Offer, OfferError> move(CountDesk desk) {
        return desk.keeping()
                .move(
                        COORDINATION,
                        OFFER,
                        1,
                        sessionId(1),
                        LocalDate.of(2026, 12, 1).atTime(9, 0),
                        Duration.ofHours(1),
                        null);
    }

    private static long entered() {
        return POSTGRES.in(() -> (long) counts().entries(sessionId(1)).size(), LINDENAU);
    }

    private static boolean isApproved() {
        return POSTGRES.in(() -> counts().approval(LINDENAU, CENTRE, NOVEMBER).isPresent(), LINDENAU);
    }

    private static @Nullable Object reason(Result<?, ?> result) {
        return result instanceof Result.Refusal<?, ?> refused ? refused.reason() : null;
    }

    @Test
    void whoeverCountsWhileTheMonthIsApprovedIsRefused() {
        var late = late(() -> count(quiet(CLOSED), "Found"));

        approve(desk(CLOSED, meeting(late))).orElseThrow();

        assertThat(reason(late.outcome())).isInstanceOf(CountError.MonthIsApproved.class);
        assertThat(entered()).isZero();
    }

    @Test
    void whoeverApprovesWhileSomebodyCountsSeesThatNothingIsMissingAnyMore() {
        var late = late(() -> approve(quiet(CLOSED)));

        count(desk(CLOSED, meeting(late)), "Found").orElseThrow();

        assertThat(reason(late.outcome())).isEqualTo(new CountError.CountsAreMissing(0));
        assertThat(isApproved()).isFalse();
        assertThat(entered()).isOne();
    }

    @Test
    void whoeverApprovesWhileASessionIsSaidNotToHaveBeenHeldSeesThat() {
        var late = late(() -> approve(quiet(CLOSED)));

        notHeld(desk(CLOSED, meeting(late))).orElseThrow();

        assertThat(reason(late.outcome())).isEqualTo(new CountError.NothingWasHeld(NOVEMBER));
        assertThat(isApproved()).isFalse();
    }

    @Test
    void whoeverSaysThatASessionWasNotHeldWhileTheMonthIsApprovedIsRefused() {
        var late = late(() -> notHeld(quiet(CLOSED)));

        approve(desk(CLOSED, meeting(late))).orElseThrow();

        assertThat(reason(late.outcome())).isInstanceOf(CountError.MonthIsApproved.class);
    }

    @Test
    void whoeverCancelsInThePlanWhileTheMonthIsApprovedIsRefused() {
        var late = late(() -> quiet(CLOSED).keeping().cancel(COORDINATION, OFFER, 1, sessionId(1), "Rain"));

        approve(desk(CLOSED, meeting(late))).orElseThrow();

        assertThat(reason(late.outcome())).isInstanceOf(OfferError.MonthStands.class);
    }

    @Test
    void whoeverMovesASessionWhileItIsCountedIsRefused() {
        var late = late(() -> move(quiet(OPEN)));

        count(desk(OPEN, meeting(late)), null).orElseThrow();

        assertThat(reason(late.outcome())).isEqualTo(new OfferError.CountedAlready(sessionId(1)));
    }

    /** The month of the day to which it was moved counts, not that of the day from which it was. */
    @Test
    void whoeverCountsASessionWhileItIsMovedCountsItWhereItIs() {
        var late = late(() -> count(quiet(CLOSED), null));

        move(desk(CLOSED, meeting(late))).orElseThrow();

        assertThat(reason(late.outcome())).isNull();
    }

    @Test
    void whoeverCountsWithoutAReasonWhileTheMonthIsClosedIsAskedForOne() {
        var late = late(() -> count(quiet(OPEN), null));

        desk(OPEN, meeting(late)).counting().close(COORDINATION, LINDENAU, 9).orElseThrow();

        assertThat(reason(late.outcome()))
                .isEqualTo(new CountError.MonthIsClosed(LocalDate.of(2026, 12, 9), List.of()));
        assertThat(entered()).isZero();
    }

    /** What the first has closed stays closed, though the second would have had it open for longer. */
    @Test
    void ofTwoWhoSetTheClosingTheSecondOpensNothingThatTheFirstHasClosed() {
        var late = late(() -> quiet(OPEN).counting().close(COORDINATION, LINDENAU, 20));

        desk(OPEN, meeting(late)).counting().close(COORDINATION, LINDENAU, 9).orElseThrow();

        late.outcome().orElseThrow();
        var closing = POSTGRES.in(() -> counts().closing(LINDENAU), LINDENAU);
        assertThat(closing.isClosed(NOVEMBER, OPEN)).isTrue();
        assertThat(closing.isClosed(NOVEMBER.plusMonths(1), LocalDate.of(2027, 1, 20)))
                .isFalse();
    }
}
