package org.knotenpunkt.domain.offer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.AccessPath.OTHER;
import static org.knotenpunkt.domain.offer.count.AccessPath.POSTER;
import static org.knotenpunkt.domain.offer.count.AccessPath.SCHOOL;
import static org.knotenpunkt.domain.offer.count.CountFixtures.aTally;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entry;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entryId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;

class SessionCountTest {
    private static final LocalDate DAY = day("2026-10-06");
    private static final LocalDate LAST_OPEN_DAY = day("2026-11-15");

    private static SessionCount blank() {
        return SessionCount.of(sessionId(1), OFFER, LINDENAU, DAY, List.of());
    }

    private static Circumstances on(LocalDate today) {
        return new Circumstances(today, Closing.USUAL, Usual.UNKNOWN, false);
    }

    private static Result<SessionCount, CountError> refused(CountError reason) {
        return Result.refusal(reason);
    }

    @Test
    void zeroIsAnAnswerAndNothingIsNone() {
        assertThat(blank().newest()).isEmpty();
        var counted = blank().enter(entry(1, adults(0)), on(DAY)).orElseThrow();
        assertThat(counted.newest().map(Entry::tally)).contains(adults(0));
        assertThat(counted.events())
                .containsExactly(new CountEvent.GuestsCounted(
                        OFFER, LINDENAU, sessionId(1), DAY, entry(1, adults(0)).at()));
    }

    @Test
    void aCorrectionStandsBesideWhatWasEnteredBefore() {
        var corrected = blank().enter(entry(1, adults(7)), on(DAY))
                .map(SessionCount::saved)
                .flatMap(count -> count.enter(entry(2, aTally()), on(DAY)))
                .orElseThrow();
        assertThat(corrected.entries()).containsExactly(entry(1, adults(7)), entry(2, aTally()));
        assertThat(corrected.version()).isEqualTo(1);
        assertThat(corrected.saved().version()).isEqualTo(2);
        assertThat(corrected.events()).singleElement().isInstanceOf(CountEvent.CountCorrected.class);
    }

    @Test
    void whatIsSentTwiceIsEnteredOnce() {
        var counted = blank().enter(entry(1, adults(7)), on(DAY)).orElseThrow().saved();
        assertThat(counted.enter(entry(1, adults(7)), on(DAY)).orElseThrow().events())
                .isEmpty();
        assertThat(counted.enter(entry(1, adults(8)), on(DAY)))
                .isEqualTo(refused(new CountError.EntryIdTaken(entryId(1))));
        assertThat(counted.enter(entry(2, adults(7)), on(DAY)).orElseThrow().events())
                .isEmpty();
    }

    @Test
    void theLastDayOfTheWindowIsInsideAndAfterItAReasonIsAsked() {
        assertThat(blank().enter(entry(1, adults(7)), on(LAST_OPEN_DAY))).isInstanceOf(Result.Success.class);
        assertThat(blank().enter(entry(1, adults(7)), on(LAST_OPEN_DAY.plusDays(1))))
                .isEqualTo(refused(new CountError.MonthIsClosed(LAST_OPEN_DAY, List.of())));
        assertThat(blank().enter(entry(1, adults(7), "The sheet was lost"), on(LAST_OPEN_DAY.plusDays(1))))
                .isInstanceOf(Result.Success.class);
        assertThat(new Closing(28).lastDay(YearMonth.of(2026, 12))).isEqualTo(day("2027-01-28"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Closing(29));
        assertThatIllegalArgumentException().isThrownBy(() -> new Closing(0));
    }

    @Test
    void noReasonOpensAMonthThatWasApproved() {
        var approval = new MonthApproval(
                LINDENAU,
                CENTRE,
                YearMonth.from(DAY),
                entry(1, adults(7)).account(),
                entry(1, adults(7)).at());
        var approved =
                new Circumstances(LAST_OPEN_DAY.plusDays(1), Closing.USUAL, Usual.UNKNOWN, false, false, approval);
        var counted = blank().enter(entry(1, adults(7)), on(DAY)).orElseThrow().saved();
        assertThat(counted.enter(entry(2, adults(8), "The sheet was lost"), approved))
                .isEqualTo(refused(new CountError.MonthIsApproved(approval.month(), approval.at())));
        assertThat(counted.enter(entry(1, adults(7)), approved).orElseThrow().events())
                .isEmpty();
    }

    @Test
    void aMonthIsApprovedWhenItIsClosedByWhoeverKnowsWhatIsMissing() {
        var approval = new MonthApproval(
                LINDENAU,
                CENTRE,
                YearMonth.from(DAY),
                entry(1, adults(7)).account(),
                entry(1, adults(7)).at());
        assertThat(approval.given(0, 0, Closing.USUAL, LAST_OPEN_DAY))
                .isEqualTo(Result.refusal(new CountError.MonthIsOpen(LAST_OPEN_DAY)));
        assertThat(approval.given(2, 1, Closing.USUAL, LAST_OPEN_DAY.plusDays(1)))
                .isEqualTo(Result.refusal(new CountError.CountsAreMissing(2)));
        assertThat(approval.given(2, 2, Closing.USUAL, LAST_OPEN_DAY.plusDays(1)))
                .isEqualTo(Result.success(approval));
    }

    @Test
    void whatCanHardlyBeTrueIsAskedBackAndAReasonIsBelieved() {
        var usual = new Circumstances(DAY, Closing.USUAL, new Usual(40, 10), true, true, null);
        var many = new Tally(
                new HeadCount(160, 0, 0, 0, 0), 161, Map.of(), new TreeSet<>(), TallyMethod.ESTIMATED, null, null);
        assertThat(blank().enter(entry(1, many), usual))
                .isEqualTo(refused(new CountError.HardlyTrue(List.of(Doubt.values()), 4)));
        assertThat(blank().enter(entry(1, many, "Open day"), usual)).isInstanceOf(Result.Success.class);
        var common = new Circumstances(DAY, Closing.USUAL, new Usual(40, 10), false);
        assertThat(blank().enter(entry(1, adults(20)), common)).isInstanceOf(Result.Success.class);
        assertThat(blank().enter(entry(1, adults(21)), common)).isInstanceOf(Result.Refusal.class);
        assertThat(blank().enter(entry(1, adults(19)), new Circumstances(DAY, Closing.USUAL, new Usual(1, 10), false)))
                .isInstanceOf(Result.Success.class);
        assertThat(blank().enter(entry(1, adults(5000)), on(DAY))).isInstanceOf(Result.Success.class);
        assertThat(blank().enter(entry(1, adults(0)), usual)).isInstanceOf(Result.Success.class);
    }

    @Test
    void accessPathsAreNeverMoreThanFirstTimersWhateverTheReason() {
        assertThat(blank().enter(entry(1, withPaths(3, Map.of(SCHOOL, 2, POSTER, 1))), on(DAY)))
                .isInstanceOf(Result.Success.class);
        assertThat(blank().enter(entry(1, withPaths(3, Map.of(SCHOOL, 2, POSTER, 2))), on(DAY)))
                .isEqualTo(refused(new CountError.MorePathsThanFirstTimers(4, 3)));
        assertThat(blank().enter(entry(1, withPaths(3, Map.of(SCHOOL, 4)), "It was so"), on(DAY)))
                .isEqualTo(refused(new CountError.MorePathsThanFirstTimers(4, 3)));
        assertThat(blank().enter(entry(1, withPaths(null, Map.of(SCHOOL, 1))), on(DAY)))
                .isEqualTo(refused(new CountError.MorePathsThanFirstTimers(1, 0)));
    }

    private static Tally withPaths(@Nullable Integer firstTimers, Map<AccessPath, Integer> paths) {
        return new Tally(
                new HeadCount(9, 0, 0, 0, 0), firstTimers, paths, new TreeSet<>(), TallyMethod.COUNTED, null, null);
    }

    @Test
    void aPathOfWhichNobodySaidSoIsNotThere() {
        assertThat(withPaths(3, Map.of(OTHER, 1, POSTER, 1, SCHOOL, 0)).accessPaths())
                .containsExactly(Map.entry(POSTER, 1), Map.entry(OTHER, 1));
        assertThat(withPaths(3, Map.of(SCHOOL, 0))).isEqualTo(withPaths(3, Map.of()));
    }

    @Test
    void noNumberIsBelowZeroOrAMillion() {
        for (int wrong : List.of(-1, 1_000_000)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new HeadCount(0, 0, 0, 0, wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> adults(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> withPaths(9, Map.of(SCHOOL, wrong)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Tally(
                            HeadCount.NONE, wrong, Map.of(), new TreeSet<>(), TallyMethod.COUNTED, null, null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Tally(
                            HeadCount.NONE, null, Map.of(), new TreeSet<>(), TallyMethod.COUNTED, wrong, null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Tally(
                            HeadCount.NONE, null, Map.of(), new TreeSet<>(), TallyMethod.COUNTED, null, wrong));
        }
    }

    @Test
    void figuresAddUpWhatWasEnteredAndSayWhatIsMissing() {
        var guess = new Tally(
                new HeadCount(5, 0, 0, 0, 1), null, Map.of(), new TreeSet<>(), TallyMethod.ESTIMATED, null, 30);
        var figure = Figure.of(aTally()).plus(Figure.of(guess)).plus(Figure.MISSING);
        assertThat(figure).isEqualTo(new Figure(3, 2, 1, 12, 3, 2, 1, 5, 6, 4, 17, 240L, 120L));
        assertThat(figure.guests()).isEqualTo(23);
        assertThat(figure.children()).isEqualTo(11);
        assertThat(Figure.NONE.plus(figure)).isEqualTo(figure);
    }

    @Test
    void whatIsClosedStaysClosedWhateverDayIsSetLater() {
        var october = YearMonth.of(2026, 10);
        var later = Closing.USUAL.changed(25, day("2026-11-16"));
        assertThat(later.day()).isEqualTo(25);
        assertThat(later.isClosed(october, day("2026-11-16"))).isTrue();
        assertThat(later.lastDay(october)).isEqualTo(day("2026-11-15"));
        assertThat(later.lastDay(october.plusMonths(1))).isEqualTo(day("2026-12-25"));
        var open = Closing.USUAL.changed(25, day("2026-11-15"));
        assertThat(open.lastDay(october)).isEqualTo(day("2026-11-25"));
        assertThat(open.lastDay(october.minusMonths(1))).isEqualTo(day("2026-10-15"));
        var earlier = later.changed(3, day("2026-12-10"));
        assertThat(earlier.lastDay(october)).isEqualTo(day("2026-11-15"));
        assertThat(earlier.lastDay(october.plusMonths(1))).isEqualTo(day("2026-12-03"));
        assertThat(earlier.isClosed(october.plusMonths(1), day("2026-12-10"))).isTrue();
    }

    @Test
    void anotherDayBeforeTheNextMonthClosesTakesThePlaceOfTheOneBefore() {
        var once = Closing.USUAL.changed(25, day("2026-11-16"));
        assertThat(once.changed(20, day("2026-11-17"))).isEqualTo(new Closing(20, once.before()));
        assertThat(once.changed(25, day("2027-03-01"))).isSameAs(once);
    }
}
