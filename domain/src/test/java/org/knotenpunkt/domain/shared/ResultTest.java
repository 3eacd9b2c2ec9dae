package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final Denial DENIAL = new Denial.NotSignedIn();

    @Test
    void aRefusalPassesEveryStepUntouched() {
        var refused = Result.<Integer, Denial>refusal(DENIAL)
                .map(value -> value + 1)
                .flatMap(value -> Result.<Integer, Denial>success(value))
                .peek(value -> {
                    throw new AssertionError("There is no value");
                });

        assertThat(refused).isEqualTo(Result.refusal(DENIAL));
        assertThatIllegalStateException().isThrownBy(refused::orElseThrow).withMessageContaining("NotSignedIn");
    }

    @Test
    void aMissingValueIsRefusedForTheReason() {
        assertThat(Result.of(Optional.empty(), DENIAL)).isEqualTo(Result.refusal(DENIAL));
        assertThat(Result.of(Optional.of(7), DENIAL)).isEqualTo(Result.success(7));
    }

    @Test
    void aValueIsAskedForUnlessThereIsAReasonToRefuse() {
        assertThat(Result.unless(Optional.empty(), () -> 7)).isEqualTo(Result.success(7));
        assertThat(Result.unless(Optional.of(DENIAL), () -> {
                    throw new AssertionError("Nobody may ask for it");
                }))
                .isEqualTo(Result.refusal(DENIAL));
    }

    @Test
    void aReasonIsNamedAfterItsFeatureAndItsRecord() {
        assertThat(DENIAL.code()).isEqualTo("shared.not-signed-in");
    }
}
