package org.knotenpunkt.domain.partnership.disagreement;

import org.knotenpunkt.domain.shared.Texts;

/**
 * How a disagreement is over without a resolution.
 *
 * @param reason why, and what then; 1 to 1,000 characters
 */
public record End(Way way, String reason, Entry entry) {
    public static final int MAX_LENGTH = 1_000;

    /** Who ends it. */
    public enum Way {
        /** The coordination, for all. */
        CLOSED(DisagreementState.CLOSED),
        /** The party that raised it. */
        WITHDRAWN(DisagreementState.WITHDRAWN);

        private final DisagreementState state;

        Way(DisagreementState state) {
            this.state = state;
        }

        DisagreementState state() {
            return state;
        }
    }

    public End {
        reason = Texts.checked("reason of an end", reason, MAX_LENGTH);
    }

    /** Without its reason: it could get into a log. */
    @Override
    public String toString() {
        return "End[%s, %s]".formatted(way, entry);
    }
}
