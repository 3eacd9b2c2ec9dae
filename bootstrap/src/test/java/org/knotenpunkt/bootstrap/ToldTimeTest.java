package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ToldTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Instant SPRING = Instant.parse("2026-03-21T09:00:00Z");
    private static final Instant WINTER = Instant.parse("2026-01-01T00:00:00Z");

    private final ToldTime time = new ToldTime(() -> NOW);

    @Test
    void itIsTheTimeOfTheClock() {
        assertThat(time.instant()).isEqualTo(NOW);
    }

    @Test
    void aStoryHasItsOwnTimeAndSoHasAStoryWithinIt() {
        assertThat(time.at(SPRING, () -> time.at(WINTER, time::instant) + " before " + time.instant()))
                .isEqualTo(WINTER + " before " + SPRING);
        assertThat(time.instant()).isEqualTo(NOW);
    }

    @Test
    void forAllOthersTimeGoesOn() {
        assertThat(time.at(
                        SPRING,
                        () -> CompletableFuture.supplyAsync(time::instant).join()))
                .isEqualTo(NOW);
    }

    @Test
    void aStoryThatFailsIsOver() {
        assertThatThrownBy(() -> time.at(SPRING, () -> {
                    throw new IllegalStateException("The end");
                }))
                .hasMessage("The end");

        assertThat(time.instant()).isEqualTo(NOW);
    }
}
