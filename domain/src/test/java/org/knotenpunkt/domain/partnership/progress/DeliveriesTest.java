package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aDelivery;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aWithdrawal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawn;

final class DeliveriesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final Delivery KNOWN = aDelivery(1, DAY, "4");

    private static Deliveries known() {
        return Deliveries.restore(AGREEMENT, LINDENAU, HOURS, new Ledger<>(List.of(KNOWN), List.of()));
    }

    @Test
    void asMuchOnTheSameDayMayBeTheSame() {
        var again = aDelivery(2, DAY, "4.0");
        assertThat(known().record(again, false))
                .isEqualTo(Result.refusal(new ProgressError.SimilarDelivery(
                        DAY, List.of(KNOWN.id().value()))));
        var both = known().record(again, true).orElseThrow();
        assertThat(both.ledger().standing()).containsExactly(KNOWN, again);
        assertThat(both.events())
                .isEqualTo(
                        List.of(new ProgressEvent.DeliveryRecorded(AGREEMENT, LINDENAU, HOURS, again.id(), DAY, NOW)));
    }

    @Test
    void anotherAmountOrAnotherDayIsAnotherDelivery() {
        for (var other : List.of(aDelivery(2, DAY, "5"), aDelivery(3, DAY.plusDays(1), "4"))) {
            assertThat(known().record(other, false).orElseThrow().ledger().standing())
                    .containsExactly(KNOWN, other);
        }
    }

    @Test
    void ofSeveralOnlyTheSimilarOnesAreNamed() {
        var other = aDelivery(2, DAY, "5");

        assertThat(known().record(other, false).orElseThrow().record(aDelivery(3, DAY, "5"), false))
                .isEqualTo(Result.refusal(new ProgressError.SimilarDelivery(
                        DAY, List.of(other.id().value()))));
    }

    @Test
    void nothingIsNoDelivery() {
        assertThatIllegalArgumentException().isThrownBy(() -> aDelivery(1, DAY, "0"));
    }

    @Test
    void aDeliveryThatNeverWasCountsForNothing() {
        var left = known().withdraw(KNOWN.id(), aWithdrawal()).orElseThrow();
        assertThat(left.ledger()).isEqualTo(new Ledger<>(List.of(), List.of(new Withdrawn<>(KNOWN, aWithdrawal()))));
        assertThat(left.events())
                .isEqualTo(
                        List.of(new ProgressEvent.DeliveryWithdrawn(AGREEMENT, LINDENAU, HOURS, KNOWN.id(), DAY, NOW)));
        assertThat(left.record(aDelivery(2, DAY, "4"), false)).isInstanceOf(Result.Success.class);
    }
}
