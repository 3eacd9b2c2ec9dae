package org.knotenpunkt.domain.partnership.release;

import java.time.LocalDate;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * To whom an agreement is released, what for, and for how long.
 *
 * @param network the network whose office reads it
 * @param purpose 1 to 500 characters
 * @param until the last day, which belongs to it
 */
public record ReleaseTerms(InitiativeId network, String purpose, LocalDate from, LocalDate until) {
    public static final int MAX_LENGTH = 500;

    /** So long a release lasts at most; then the town decides anew. */
    public static final int MAX_YEARS = 2;

    public ReleaseTerms {
        purpose = Texts.checked("purpose of a release", purpose, MAX_LENGTH);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether the same office would read it by both on a day. */
    boolean overlaps(ReleaseTerms other) {
        return network.equals(other.network) && !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
