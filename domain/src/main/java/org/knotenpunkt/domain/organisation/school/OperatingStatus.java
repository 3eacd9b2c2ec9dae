package org.knotenpunkt.domain.organisation.school;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Whether a school is running (Schulbetriebsschlüssel), as the code of the school register. A code that is not known is kept
 * as it is.
 *
 * <p>Operating are the codes 1 and 6, those whose running has no end in sight. A school about to be dissolved (0, 2) still
 * teaches, but is counted apart: who plans for years must not plan with it.
 */
public record OperatingStatus(String code) {
    /** What a status means for who looks for schools. */
    public enum Phase {
        /** The school is to open on a day to come (3). */
        OPENING,
        /** The school is running (1), or runs and answers some of the surveys only (6). */
        OPERATING,
        /** The school is running and will be dissolved at the end of this school year (0) or later (2). */
        CLOSING,
        /** The school exists without teaching (4). */
        RESTING,
        /** The school is gone and kept for the statistics (5, 9). */
        DISSOLVED,
        /** The code is not known. */
        UNKNOWN
    }

    /** The school is running. */
    public static final OperatingStatus RUNNING = new OperatingStatus("1");

    private static final Set<OperatingStatus> KNOWN = Stream.of("0", "1", "2", "3", "4", "5", "6", "9")
            .map(OperatingStatus::new)
            .collect(Collectors.toUnmodifiableSet());

    public OperatingStatus {
        code = Texts.checked("operating status of a school", code, 10);
    }

    public static Set<OperatingStatus> known() {
        return KNOWN;
    }

    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    public Phase phase() {
        return switch (code) {
            case "0", "2" -> Phase.CLOSING;
            case "1", "6" -> Phase.OPERATING;
            case "3" -> Phase.OPENING;
            case "4" -> Phase.RESTING;
            case "5", "9" -> Phase.DISSOLVED;
            default -> Phase.UNKNOWN;
        };
    }

    public boolean isOperating() {
        return phase() == Phase.OPERATING;
    }
}
