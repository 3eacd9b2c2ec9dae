package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContribution;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aDelivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionKind;

final class BalanceTest {
    private static final Contribution PROMISED = aContribution(HOURS, PROVIDER, ContributionKind.HOURS);
    private static final LocalDate LAST_DAY = PROMISED.until();

    private static Balance balance(LocalDate today, Delivery... deliveries) {
        return Balance.of(PROMISED, List.of(deliveries), today);
    }

    private static Balance told(String delivered, String open, String overdue, String beyond) {
        return new Balance(
                PROMISED.amount(),
                new BigDecimal(delivered),
                new BigDecimal(open),
                new BigDecimal(overdue),
                new BigDecimal(beyond));
    }

    @Test
    void whatWasNotGivenIsOpenAndOverdueOnlyAfterTheLastDay() {
        var first = aDelivery(1, LocalDate.of(2027, 1, 10), "40.5");
        var second = aDelivery(2, LocalDate.of(2027, 2, 10), "9.5");
        assertThat(balance(LAST_DAY, first, second)).isEqualTo(told("50", "70", "0", "0"));
        assertThat(balance(LAST_DAY.plusDays(1), first, second)).isEqualTo(told("50", "70", "70", "0"));
        assertThat(balance(LAST_DAY.plusDays(1), first, second).isOverdue()).isTrue();
    }

    @Test
    void whatWasAllGivenIsNotOverdueAndWhatWasNeverGivenIsUntouched() {
        var all = balance(LAST_DAY.plusDays(1), aDelivery(1, LAST_DAY, "120"));

        assertThat(all.isOverdue()).isFalse();
        assertThat(all.isUntouched()).isFalse();
        assertThat(balance(LAST_DAY).isUntouched()).isTrue();
    }

    @Test
    void whatIsStillToComeHasNotBeenGiven() {
        assertThat(balance(LocalDate.of(2027, 1, 9), aDelivery(1, LocalDate.of(2027, 1, 10), "40")))
                .isEqualTo(told("0", "120", "0", "0"));
    }

    @Test
    void moreThanPromisedIsFineAndSaid() {
        assertThat(balance(LAST_DAY.plusDays(1), aDelivery(1, LAST_DAY, "150"))).isEqualTo(told("150", "0", "0", "30"));
    }

    @Test
    void whatComesLateIsNoLongerOverdue() {
        var late = LAST_DAY.plusDays(10);
        assertThat(balance(late, aDelivery(1, late, "120"))).isEqualTo(told("120", "0", "0", "0"));
    }
}
