package org.knotenpunkt.application.shared;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.knotenpunkt.domain.shared.Actor;

/**
 * Does a request once, however often it is sent with its key. The answer is kept in the transaction in which the request is done:
 * either both are there or neither. What was refused or has failed has changed nothing; no answer is kept, and it may be
 * tried again with the same key.
 */
public final class OnceOnly {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofDays(2);

    private final KeptAnswers answers;
    private final Transactions transactions;
    private final InstantSource clock;

    public OnceOnly(KeptAnswers answers, Transactions transactions, InstantSource clock) {
        this.answers = answers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What has become of a request. */
    public sealed interface Outcome {
        /** It has been done just now. */
        record Done() implements Outcome {}

        /** It was done before, and answered like this. */
        record DoneBefore(KeptAnswer answer) implements Outcome {}

        /** It is being done at this moment. */
        record InHand() implements Outcome {}

        /** Another request had the same key. */
        record KeyTaken() implements Outcome {}
    }

    /**
     * Does the work, unless it was done before.
     *
     * @param work does it, within the transaction, and says what is answered
     */
    public Outcome call(Actor actor, KeyedRequest request, Supplier<KeptAnswer> work) {
        return transactions.call(actor, () -> {
            if (!answers.take(request)) {
                return new Outcome.InHand();
            }
            var now = clock.instant();
            answers.deleteEarlierThan(now.minus(KEPT));
            var kept = answers.find(request);
            if (kept.isEmpty()) {
                answers.add(request, work.get(), now);
                return new Outcome.Done();
            }
            return kept.get().fingerprint().equals(request.fingerprint())
                    ? new Outcome.DoneBefore(kept.get().answer())
                    : new Outcome.KeyTaken();
        });
    }
}
