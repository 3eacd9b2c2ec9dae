package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.SchoolYear;

class GoalProgressTest {
    private static final SchoolYear YEAR = SchoolYear.of(TODAY);
    private static final GoalValue IN_SPRING = counted(1, LocalDate.of(2027, 5, 1), "12");
    private static final GoalValue ON_THE_LAST_DAY = counted(2, YEAR.lastDay(), "19");
    private static final GoalValue IN_AUTUMN = counted(3, LocalDate.of(2027, 9, 15), "25");

    @Test
    void aYearThatIsOverKeepsWhatWasKnownAtItsEnd() {
        var later = LocalDate.of(2027, 10, 1);
        var goal = goal(later, IN_SPRING, ON_THE_LAST_DAY, IN_AUTUMN);

        assertThat(goal.standing().newest()).isEqualTo(IN_AUTUMN);
        assertThat(goal.inYear(YEAR, later).standing().newest()).isEqualTo(ON_THE_LAST_DAY);
        assertThat(goal.inYear(YEAR, later).standing().state()).isEqualTo(Standing.HowFar.BEHIND);
        assertThat(goal.inYear(YEAR.next(), later).standing()).isEqualTo(goal.standing());
        assertThat(goal.inYear(YEAR, later).values()).isEqualTo(goal.values());
    }

    @Test
    void aYearThatIsNotOverStandsAsToday() {
        var spring = LocalDate.of(2027, 5, 2);
        var goal = goal(spring, IN_SPRING, ON_THE_LAST_DAY);

        assertThat(goal.inYear(YEAR, spring).standing().newest()).isEqualTo(IN_SPRING);
    }

    private static GoalProgress goal(LocalDate today, GoalValue... values) {
        var recorded = new Recordings(Map.of(CAFE, new Ledger<>(List.of(values), List.of())), Map.of(), Map.of());
        return Progress.of(anAgreement(), recorded, today).goal(CAFE).orElseThrow();
    }
}
