package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;

class AddressAttemptsTest {
    private static AddressAttempts attempts(int count) {
        var attempts = AddressAttempts.NONE;
        for (int i = 0; i < count; i++) {
            attempts = attempts.attempt(NOW).orElseThrow();
        }
        return attempts;
    }

    private static Result<AddressAttempts, AccessError> tooMany(Instant until) {
        return Result.refusal(new AccessError.TooManyAttempts(until, 5));
    }

    @Test
    void aHundredAttemptsAreFree() {
        assertThat(attempts(100).attempt(NOW)).isEqualTo(tooMany(NOW.plus(Duration.ofMinutes(5))));
    }

    @Test
    void oneIsForgottenEveryFiveMinutes() {
        var later = NOW.plus(Duration.ofMinutes(5));
        var again = attempts(100).attempt(later).orElseThrow();

        assertThat(again.attempt(later)).isEqualTo(tooMany(later.plus(Duration.ofMinutes(5))));
    }

    @Test
    void afterLongAllAreForgotten() {
        var later = NOW.plus(Duration.ofDays(1));

        assertThat(attempts(100).attempt(later)).isEqualTo(AddressAttempts.NONE.attempt(later));
    }

    @Test
    void aRightPasswordTakesItsAttemptBack() {
        assertThat(attempts(100).withoutOne()).isEqualTo(attempts(99));
    }
}
