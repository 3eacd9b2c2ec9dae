package org.knotenpunkt.domain.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.organisation.school.OperatingStatus.Phase;
import org.knotenpunkt.domain.shared.Validity;

class SchoolValuesTest {
    @Test
    void onlyTheForm02IsAPrimarySchool() {
        assertThat(SchoolForm.known()).filteredOn(SchoolForm::isPrimary).containsExactly(new SchoolForm("02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0A", "19", "81", "2"})
    void anUnknownFormIsKeptAsItIs(String code) {
        assertThat(new SchoolForm(code).isKnown()).isFalse();
        assertThat(new SchoolForm(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "0, CLOSING",
        "1, OPERATING",
        "2, CLOSING",
        "3, OPENING",
        "4, RESTING",
        "5, DISSOLVED",
        "6, OPERATING",
        "9, DISSOLVED",
        "7, UNKNOWN"
    })
    void theStatusTellsThePhase(String code, Phase phase) {
        var status = new OperatingStatus(code);

        assertThat(status.phase()).isEqualTo(phase);
        assertThat(status.isOperating()).isEqualTo(phase == Phase.OPERATING);
        assertThat(status.isKnown()).isEqualTo(phase != Phase.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, , 2026-07-31", "1, 2026-07-31,", "2, , 2026-07-31", "3, 2026-07-31,", "9, , 2026-07-31"})
    void theDayOfTheStatusIsTheLastOneOfASchoolThatCloses(
            String code, @Nullable LocalDate from, @Nullable LocalDate until) {
        var facts = new SchoolFacts(
                new SchoolForm("02"), new OperatingStatus(code), LocalDate.of(2026, 7, 31), null, null, null);

        assertThat(facts.statusPeriod()).contains(new Validity(from, until));
        assertThat(SchoolFacts.running(new SchoolForm("02")).statusPeriod()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, -1})
    void aSocialIndexIsBetweenOneAndNine(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SocialIndex(level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1234", "123456", "1234a", "١٢٣٤٥"})
    void aMaintainerNumberHasFiveDigits(String text) {
        assertThat(MaintainerNumber.isMaintainerNumber(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new MaintainerNumber(text));
    }

    @Test
    void swappedCoordinatesAreNoPlaceInGermany() {
        assertThat(Position.isInGermany(378_180, 5_701_853)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(5_701_853, 378_180));
    }
}
