package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aWithdrawal;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.estimated;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.notHeld;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.valueId;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Withdrawn;

final class GoalValuesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static GoalValues holding(GoalValue... values) {
        return GoalValues.restore(AGREEMENT, LINDENAU, CAFE, new Ledger<>(List.of(values), List.of()));
    }

    @Test
    void aValueIsAddedAndTold() {
        var values = holding(counted(1, DAY.minusDays(7), "12"))
                .record(counted(2, DAY, "14"))
                .orElseThrow();
        assertThat(values.ledger().standing())
                .containsExactly(counted(1, DAY.minusDays(7), "12"), counted(2, DAY, "14"));
        assertThat(values.events())
                .isEqualTo(List.of(new ProgressEvent.ValueRecorded(
                        AGREEMENT, LINDENAU, CAFE, valueId(2), DAY, CountMethod.COUNTED, NOW)));
        assertThat(values.version()).isEqualTo(1);
        assertThat(values.saved().version()).isEqualTo(2);
    }

    @Test
    void theSameAgainChangesNothing() {
        var values = holding(counted(1, DAY, "12"));
        assertThat(values.record(counted(2, DAY, "12.0")).orElseThrow().events())
                .isEmpty();
    }

    @Test
    void anotherValueOfTheSameDayAndMethodContradicts() {
        var values = holding(counted(1, DAY, "12"));
        var contradiction = new ProgressError.ValueSaidOtherwise(
                DAY, CountMethod.COUNTED, "12", new Source("Lists of the café", PartialDate.of(DAY)));
        assertThat(values.record(counted(2, DAY, "13"))).isEqualTo(Result.refusal(contradiction));
    }

    @Test
    void onOneDayOneMayCountAndEstimateAndNotHold() {
        var values = holding(counted(1, DAY, "12"))
                .record(estimated(2, DAY, "15"))
                .flatMap(next -> next.record(notHeld(3, DAY)))
                .orElseThrow();
        assertThat(values.ledger().standing())
                .containsExactly(counted(1, DAY, "12"), estimated(2, DAY, "15"), notHeld(3, DAY));
    }

    @Test
    void whatWasNeverTrueStaysKnownAndMakesRoom() {
        var values = holding(counted(1, DAY, "12"))
                .withdraw(valueId(1), aWithdrawal())
                .flatMap(next -> next.record(counted(2, DAY, "13")))
                .orElseThrow();
        assertThat(values.ledger())
                .isEqualTo(new Ledger<>(
                        List.of(counted(2, DAY, "13")),
                        List.of(new Withdrawn<>(counted(1, DAY, "12"), aWithdrawal()))));
        assertThat(values.events().getFirst())
                .isEqualTo(new ProgressEvent.ValueWithdrawn(AGREEMENT, LINDENAU, CAFE, valueId(1), DAY, NOW));
        assertThat(values.withdraw(valueId(1), aWithdrawal()))
                .isEqualTo(
                        Result.refusal(new ProgressError.NoSuchEntry(valueId(1).value())));
    }
}
