package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateTest {
    private long now = Long.MAX_VALUE - 1_000;

    private final Rate rate = new Rate(60, Duration.ofMinutes(1), () -> now);

    private long taken(String sender, int times) {
        return IntStream.range(0, times).filter(i -> rate.take(sender).isZero()).count();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void soManyAsInAMinuteMayComeInOneGo() {
        assertThat(taken("a", 100)).isEqualTo(60);
        assertThat(rate.take("a")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void thenTheyComeEvenly() {
        taken("a", 60);
        pass(Duration.ofSeconds(5));

        assertThat(taken("a", 100)).isEqualTo(5);
    }

    @Test
    void afterAMinuteAllIsForgotten() {
        taken("a", 100);
        pass(Duration.ofMinutes(1));

        assertThat(taken("a", 100)).isEqualTo(60);
    }

    @Test
    void oneSenderDoesNotHoldUpAnother() {
        taken("a", 100);

        assertThat(taken("b", 100)).isEqualTo(60);
    }

    @Test
    void withoutALimitAnyNumberMayCome() {
        var free = new Rate(0, Duration.ofMinutes(1), () -> now);

        assertThat(IntStream.range(0, 1_000).allMatch(i -> free.take("a").isZero()))
                .isTrue();
        assertThat(free.senders()).isZero();
    }

    @Test
    void whoHasNotComeForLongIsForgotten() {
        IntStream.range(0, 20_000).forEach(i -> rate.take("sender " + i));
        pass(Duration.ofMinutes(2));
        rate.take("another");

        assertThat(rate.senders()).isEqualTo(1);
    }
}
