package org.knotenpunkt.domain.needs;

import org.knotenpunkt.domain.shared.Texts;

/** What becomes of a need. */
public sealed interface Decision {
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
