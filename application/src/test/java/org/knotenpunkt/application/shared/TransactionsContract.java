package org.knotenpunkt.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;

/** What all {@link Transactions} do, be it that they undo nothing. A class that implements this runs it against some. */
public interface TransactionsContract {
    Transactions transactions();

    @Test
    default void theResultOfTheWorkIsAnswered() {
        assertThat(transactions().<String>call(Actor.operator(), () -> "done")).isEqualTo("done");
        assertThat(transactions().<String>read(Actor.operator(), () -> "read")).isEqualTo("read");
        assertThat(transactions().<String>query(() -> "asked")).isEqualTo("asked");
    }

    @Test
    default void aRefusalIsAnsweredToo() {
        Result<Integer, Denial> refused = Result.refusal(new Denial.NotSignedIn());

        assertThat(transactions().<Result<Integer, Denial>>call(Actor.operator(), () -> refused))
                .isEqualTo(refused);
        assertThat(transactions().<Result<Integer, Denial>>read(Actor.operator(), () -> refused))
                .isEqualTo(refused);
    }

    @Test
    default void anExceptionArrivesUnchanged() {
        var failure = new IllegalStateException("on purpose");

        assertThatThrownBy(() -> transactions().call(Actor.operator(), () -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThatThrownBy(() -> transactions().read(Actor.operator(), () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    default void workWithinWorkIsDone() {
        assertThat(transactions()
                        .<String>call(
                                Actor.operator(),
                                () -> transactions().<String>call(Actor.operator(), () -> "called")
                                        + transactions().<String>read(Actor.operator(), () -> ", read")
                                        + transactions().<String>query(() -> ", asked")))
                .isEqualTo("called, read, asked");
    }

    /** It is another thread that waits for the end. */
    @Test
    default void whatIsDoneAfterwardsIsDoneOnce() {
        var done = new ArrayList<String>();
        var afterwards = transactions()
                .<Runnable>call(
                        Actor.operator(),
                        () -> transactions().afterwards(() -> done.add("done"), () -> done.add("undone")));

        afterwards.run();
        transactions()
                .afterwards(() -> done.add("alone"), () -> done.add("undone"))
                .run();

        assertThat(done).isEqualTo(List.of("done", "alone"));
    }
}
