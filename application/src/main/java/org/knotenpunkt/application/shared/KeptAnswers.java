package org.knotenpunkt.application.shared;

import java.time.Instant;
import java.util.Optional;

/** Out-port: keeps for a while what requests with a key were answered. */
public interface KeptAnswers {
    /** Takes the request in hand until the transaction ends; false if another transaction has it in hand. */
    boolean take(KeyedRequest request);

    /** What was asked for and answered under the request's id, which may have been something else. */
    Optional<Kept> find(KeyedRequest request);

    void add(KeyedRequest request, KeptAnswer answer, Instant at);

    /** Forgets what was answered earlier. */
    void deleteEarlierThan(Instant at);

    /** An answer, and the fingerprint of the request that was answered. */
    record Kept(String fingerprint, KeptAnswer answer) {}
}
