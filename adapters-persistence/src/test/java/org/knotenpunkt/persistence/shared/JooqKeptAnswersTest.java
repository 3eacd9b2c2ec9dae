package org.knotenpunkt.persistence.shared;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.KeptAnswers;
import org.knotenpunkt.application.shared.KeptAnswersContract;
import org.knotenpunkt.application.shared.OnceOnly;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;

class JooqKeptAnswersTest implements KeptAnswersContract {
    private static final MunicipalityId HERE = new MunicipalityId(new UUID(0, 1));
    private static final MunicipalityId THERE = new MunicipalityId(new UUID(0, 2));

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqTransactions transactions = POSTGRES.transactions();
    private final KeptAnswers adapter = new JooqKeptAnswers(POSTGRES.database());

    @Override
    public KeptAnswers answers() {
        return POSTGRES.transactional(KeptAnswers.class, adapter, HERE);
    }

    private boolean isFoundBy(Actor actor) {
        return transactions.read(actor, () -> adapter.find(ADD_A_SCHOOL)).isPresent();
    }

    @Test
    void whatIsInHandNobodyElseTakesUntilTheTransactionEnds() {
        var taken = transactions.call(Actors.workingIn(HERE), () -> {
            adapter.take(ADD_A_SCHOOL);
            return supplyAsync(() -> answers().take(ADD_A_SCHOOL)).join() + " "
                    + supplyAsync(() -> answers().take(ADD_A_TOWN)).join();
        });

        assertThat(taken).isEqualTo("false true");
        assertThat(answers().take(ADD_A_SCHOOL)).isTrue();
    }

    @Test
    void anAnswerIsSeenOnlyByThoseWhoStillReachAllThatItMayTell() {
        POSTGRES.transactional(KeptAnswers.class, adapter, HERE, THERE).add(ADD_A_SCHOOL, CREATED, Instant.now());

        assertThat(isFoundBy(Actors.workingIn(HERE, THERE))).isTrue();
        assertThat(isFoundBy(Actors.workingIn(HERE))).isFalse();
        assertThat(isFoundBy(Actor.ANONYMOUS)).isFalse();
    }

    @Test
    void whatIsKeptNoLongerAnybodyForgets() {
        answers().add(ADD_A_SCHOOL, CREATED, Instant.now().minus(OnceOnly.KEPT).minus(Duration.ofMinutes(1)));
        answers().add(ADD_A_TOWN, EMPTY, Instant.now());
        POSTGRES.transactional(KeptAnswers.class, adapter, THERE)
                .deleteEarlierThan(Instant.now().minus(OnceOnly.KEPT));

        assertThat(answers().find(ADD_A_SCHOOL)).isEmpty();
        assertThat(answers().find(ADD_A_TOWN)).isPresent();
    }

    @Test
    void nobodyElseForgetsWhatIsStillKept() {
        answers().add(ADD_A_SCHOOL, CREATED, Instant.now());
        POSTGRES.transactional(KeptAnswers.class, adapter, THERE)
                .deleteEarlierThan(Instant.now().plusSeconds(60));

        assertThat(answers().find(ADD_A_SCHOOL)).isPresent();
    }

    @Test
    void ofWhatHasFailedNoAnswerIsKept() {
        assertThatThrownBy(() -> transactions.call(Actors.workingIn(HERE), () -> {
                    adapter.add(ADD_A_SCHOOL, CREATED, Instant.now());
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(answers().find(ADD_A_SCHOOL)).isEmpty();
    }
}
