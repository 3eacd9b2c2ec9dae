package org.knotenpunkt.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.application.shared.KeptAnswersContract.ADD_A_SCHOOL;
import static org.knotenpunkt.application.shared.KeptAnswersContract.CREATED;
import static org.knotenpunkt.application.shared.KeptAnswersContract.EMPTY;
import static org.knotenpunkt.application.shared.KeptAnswersContract.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.OnceOnly.Outcome;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Sha256;

class OnceOnlyTest {
    private final FixedClock clock = FixedClock.at(NOW);
    private final OnceOnly once = new OnceOnly(new InMemoryKeptAnswers(), new DirectTransactions(), clock);
    private int done;

    private Outcome send(KeyedRequest request, KeptAnswer answer) {
        return once.call(Actor.ANONYMOUS, request, () -> {
            done++;
            return answer;
        });
    }

    @Test
    void whatComesAgainIsNotDoneAgainAndAnsweredTheSame() {
        assertThat(send(ADD_A_SCHOOL, CREATED)).isEqualTo(new Outcome.Done());
        assertThat(send(ADD_A_SCHOOL, EMPTY)).isEqualTo(new Outcome.DoneBefore(CREATED));
        assertThat(done).isEqualTo(1);
    }

    @Test
    void anotherRequestWithTheSameKeyIsNotDone() {
        send(ADD_A_SCHOOL, CREATED);

        assertThat(send(new KeyedRequest(ADD_A_SCHOOL.id(), Sha256.hexOf("another")), EMPTY))
                .isEqualTo(new Outcome.KeyTaken());
        assertThat(done).isEqualTo(1);
    }

    @Test
    void whatHasFailedMayBeTriedAgain() {
        assertThatThrownBy(() -> once.call(Actor.ANONYMOUS, ADD_A_SCHOOL, () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(send(ADD_A_SCHOOL, CREATED)).isEqualTo(new Outcome.Done());
    }

    @Test
    void anAnswerIsKeptFor48Hours() {
        send(ADD_A_SCHOOL, CREATED);

        clock.advance(Duration.ofDays(2));
        assertThat(send(ADD_A_SCHOOL, EMPTY)).isEqualTo(new Outcome.DoneBefore(CREATED));
        clock.advance(Duration.ofMillis(1));
        assertThat(send(ADD_A_SCHOOL, EMPTY)).isEqualTo(new Outcome.Done());
    }
}
