package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How something ends.
 *
 * @param lastDay the last day on which it holds
 * @param way who wants it
 * @param reason 1 to 1,000 characters
 */
public record Ending(LocalDate lastDay, Way way, String reason) {
    public static final int MAX_LENGTH = 1_000;

    /** Who wants an ending. */
    public enum Way {
        /** All of them together, on any day (Aufhebung). */
        TOGETHER,
        /** One of them, who keeps to the time of notice (Kündigung). */
        NOTICE
    }

    public Ending {
        reason = Texts.checked("reason of an ending", reason, MAX_LENGTH);
    }
}
