package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.domain.shared.Result;

class SignInAttemptsTest {
    @Test
    void fiveAttemptsNeedNotWait() {
        var attempts = SignInAttempts.NONE;
        for (int i = 1; i <= 5; i++) {
            attempts = attempts.attempt(NOW).orElseThrow();
            assertThat(attempts).isEqualTo(new SignInAttempts(i, NOW));
        }
    }

    @ParameterizedTest(name = "after {0} attempts the next one waits for {1} seconds")
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "1000000, 900"})
    void eachFurtherAttemptWaitsTwiceAsLongUpToAQuarterOfAnHour(int count, long seconds) {
        var attempts = new SignInAttempts(count, NOW);
        var until = NOW.plusSeconds(seconds);

        assertThat(attempts.attempt(until.minusMillis(1)))
                .isEqualTo(Result.refusal(new AccessError.TooManyAttempts(until, 1)));
        assertThat(attempts.attempt(until)).isEqualTo(Result.success(new SignInAttempts(count + 1, until)));
    }

    @ParameterizedTest(name = "after {0} seconds it has to wait for {1} minutes")
    @CsvSource({"0, 4", "1, 4", "60, 3", "61, 3", "200, 1", "239, 1"})
    void aPartOfAMinuteCountsAsAWhole(long passed, long minutes) {
        assertThat(new SignInAttempts(8, NOW).attempt(NOW.plusSeconds(passed)))
                .isEqualTo(Result.refusal(new AccessError.TooManyAttempts(NOW.plusSeconds(240), minutes)));
    }

    @Test
    void aDayWithoutAttemptsMakesAllForgotten() {
        Instant nextDay = NOW.plus(Duration.ofDays(1)).plusMillis(1);

        assertThat(new SignInAttempts(40, NOW).attempt(nextDay))
                .isEqualTo(Result.success(new SignInAttempts(1, nextDay)));
    }
}
