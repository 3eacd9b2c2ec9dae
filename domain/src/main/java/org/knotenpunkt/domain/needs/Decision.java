package org.knotenpunkt.domain.needs;

import java.util.Optional;
import org.knotenpunkt.domain.shared.Texts;

/** What becomes of a need. */
public sealed interface Decision {
    /** Why it is not pursued; empty where it is. */
    default Optional<String> whyNot() {
        return this instanceof NotPursued(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /** It is pursued. */
    record Pursued() implements Decision {}

    /** It is not pursued, for a reason. */
    record NotPursued(String reason) implements Decision {
        public static final int MAX_REASON_LENGTH = 1000;

        public NotPursued {
            reason = Texts.checked("reason", reason, MAX_REASON_LENGTH);
        }
    }
}
