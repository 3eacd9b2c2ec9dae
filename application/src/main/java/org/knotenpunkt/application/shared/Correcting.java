package org.knotenpunkt.application.shared;

import java.util.function.Function;
import org.knotenpunkt.domain.shared.Contradiction;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;

/** How something is recorded that contradicts what is recorded already. */
public final class Correcting {
    private Correcting() {}

    /**
     * What the recording comes to. Where it contradicts what is recorded, that has been taken back before; where that cannot be, or
     * was not meant, it is refused.
     *
     * @param correcting whether what it contradicts was never true
     * @param withdrawal takes back what it contradicts
     */
    public static <A, E extends DomainError> Result<A, E> recording(
            A known,
            boolean correcting,
            Function<? super A, Result<A, E>> recording,
            Function<? super A, Result<A, E>> withdrawal) {
        var recorded = recording.apply(known);
        return recorded instanceof Result.Refusal<A, E>(var reason) && reason.origin() instanceof Contradiction
                ? withdrawal
                        .apply(known)
                        .flatMap(left -> correcting ? recording(left, true, recording, withdrawal) : recorded)
                : recorded;
    }
}
