package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.aToken;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofHours(8), Duration.ofDays(1));
    private static final Session SESSION = Session.start(aToken(1), new AccountId(uuid(1)), NOW);

    @Test
    void aSessionIsKeptUnderTheHashOfItsToken() {
        assertThat(new SessionToken("A".repeat(43)).session())
                .isEqualTo(new SessionId("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a"));
    }

    @Test
    void aSessionEndsWhenNobodyUsesIt() {
        assertThat(SESSION.isAlive(NOW.plus(Duration.ofHours(8)).minusSeconds(1), LIMITS))
                .isTrue();
        assertThat(SESSION.isAlive(NOW.plus(Duration.ofHours(8)), LIMITS)).isFalse();
    }

    @Test
    void aSessionInUseEndsAtItsAbsoluteLimit() {
        var used = SESSION.seenAt(NOW.plus(Duration.ofHours(23)));

        assertThat(used.isAlive(NOW.plus(Duration.ofDays(1)).minusSeconds(1), LIMITS))
                .isTrue();
        assertThat(used.isAlive(NOW.plus(Duration.ofDays(1)), LIMITS)).isFalse();
    }

    @Test
    void theLastUseIsKeptToTheMinute() {
        assertThat(SESSION.isOutdated(NOW.plusSeconds(60))).isFalse();
        assertThat(SESSION.isOutdated(NOW.plusSeconds(61))).isTrue();
    }

    @Test
    void aSessionDoesNotLastLongerUnusedThanAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionLimits(Duration.ofHours(2), Duration.ofHours(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionLimits(Duration.ZERO, Duration.ofHours(1)));
    }
}
