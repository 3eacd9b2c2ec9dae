package org.knotenpunkt.domain.partnership.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementTermTest {
    private static final LocalDate END = LocalDate.of(2027, 7, 31);

    @Test
    void aFixedTermEndsOnItsDay() {
        var fixed = new AgreementTerm(null, END, 0, 3, null, 12);
        assertThat(fixed.lastDayAsOf(END.plusYears(5))).contains(END);
        assertThat(fixed.earliestEnd(END.minusYears(1))).isEqualTo(END);
    }

    @Test
    void aTermIsProlongedWhenTheTimeOfNoticeHasPassed() {
        var renewed = new AgreementTerm(null, END, 12, 3, null, 12);
        var notice = LocalDate.of(2027, 4, 30);
        assertThat(renewed.noticeBy(notice)).contains(notice);
        assertThat(renewed.lastDayAsOf(notice)).contains(END);
        assertThat(renewed.lastDayAsOf(notice.plusDays(1))).contains(END.plusYears(1));
        assertThat(renewed.lastDayAsOf(END.plusYears(2))).contains(END.plusYears(3));
    }

    @Test
    void whatIsOpenEndedEndsAfterItsNotice() {
        assertThat(AgreementTerm.OPEN_ENDED.lastDayAsOf(END)).isEmpty();
        assertThat(AgreementTerm.OPEN_ENDED.earliestEnd(END)).isEqualTo(END.plusMonths(3));
    }

    @Test
    void reviewsComeInTheirRhythm() {
        var first = LocalDate.of(2027, 1, 31);
        var term = new AgreementTerm(null, null, 0, 3, first, 1);
        assertThat(term.reviewsFrom(first.plusDays(1)).limit(2))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
        assertThat(AgreementTerm.OPEN_ENDED.reviewsFrom(END)).isEmpty();
    }

    @Test
    void aRoundCountsForTheDayThatIsNearest() {
        var first = LocalDate.of(2027, 6, 1);
        var term = new AgreementTerm(null, null, 0, 3, first, 12);
        assertThat(term.nextReview(null)).contains(first);
        assertThat(term.nextReview(first.minusWeeks(2))).contains(first.plusYears(1));
        assertThat(term.nextReview(first.plusMonths(3))).contains(first.plusYears(1));
        assertThat(term.nextReview(first.minusMonths(8))).contains(first);
        assertThat(AgreementTerm.OPEN_ENDED.nextReview(null)).isEmpty();
        assertThat(AgreementTerm.OPEN_ENDED.nextReview(first)).isEmpty();
    }

    @Test
    void aReviewIsNotAfterTheEnd() {
        var late = END.plusDays(1);
        assertThat(new AgreementTerm(null, END, 0, 3, late, 12).fault(null))
                .contains(new ContentError.ReviewAfterTheEnd(late, END));
        assertThat(new AgreementTerm(null, END, 0, 3, END, 12).fault(null)).isEmpty();
        assertThat(new AgreementTerm(null, END, 12, 3, late, 12).fault(null)).isEmpty();
        assertThat(new AgreementTerm(null, null, 0, 3, late, 12).fault(null)).isEmpty();
    }

    @Test
    void noticeCanBeGivenInTime() {
        var notice = new AgreementTerm(null, END, 0, 3, null, 12);
        var latest = LocalDate.of(2027, 4, 30);
        assertThat(notice.fault(latest.plusDays(1)))
                .contains(new ContentError.NoticeLongerThanTerm(3, latest.plusDays(1), END));
        assertThat(notice.fault(latest)).isEmpty();
        assertThat(notice.fault(null)).isEmpty();
        assertThat(new AgreementTerm(null, END, 12, 3, null, 12).fault(END)).isEmpty();
    }

    @Test
    void whatIsOpenEndedIsNotRenewed() {
        assertThatThrownBy(() -> new AgreementTerm(null, null, 12, 3, null, 12))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
