package org.knotenpunkt.domain.needs.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.domain.shared.Shown;

class CoverageTest {
    private static Coverage.Heard heard(Shown sheets, Shown base) {
        return new Coverage.Heard(Perspective.FAMILIES, sheets, base);
    }

    @Test
    void aRateIsToldWhereBothNumbersAreKnown() {
        var count = new Shown.Count(20);

        assertThat(heard(count, count).hasRate()).isTrue();
        assertThat(heard(count, new Shown.Unknown()).hasRate()).isFalse();
        assertThat(heard(new Shown.Suppressed(5), count).hasRate()).isFalse();
    }

    @Test
    void fewAreNotMissing() {
        assertThat(heard(new Shown.Suppressed(5), new Shown.Unknown()).isMissing())
                .isFalse();
        assertThat(heard(new Shown.Count(0), new Shown.Unknown()).isMissing()).isTrue();
    }

    @Test
    void aboutSoManyIsAMultipleOfFive() {
        assertThat(new Rounded.About(5).value()).isEqualTo(5);
        for (var number : List.of(0, 4, 7)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Rounded.About(number));
        }
    }
}
