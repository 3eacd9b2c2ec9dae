package org.knotenpunkt.domain.initiative;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A period in which a town belongs to a network. Of many towns it is known that they belong to it, not since when: these
 * count from the date of the evidence on. A partial date counts from its first day, or up to its last.
 *
 * @param joined when the town joined, or null if that is not known
 * @param left the last date on which it belonged to the network, or null if it still does
 * @param founding whether it was among those who founded the network
 * @param evidence where it can be read that the town belongs to the network
 */
public record Membership(
        @Nullable PartialDate joined, @Nullable PartialDate left, boolean founding, Source evidence) {

    public Membership {
        if (left != null && left.lastDay().isBefore(since(joined, evidence).firstDay())) {
            throw new IllegalArgumentException("A town cannot leave in %s, before it joined".formatted(left));
        }
    }

    /** The date from which on the membership is known to hold, as precisely as it is known. */
    public PartialDate since() {
        return since(joined, evidence);
    }

    /** The first day on which the membership is known to hold. */
    public LocalDate firstDay() {
        return since().firstDay();
    }

    private static PartialDate since(@Nullable PartialDate joined, Source evidence) {
        return joined == null ? evidence.date() : joined;
    }

    /** The days on which the membership is known to hold. */
    public Validity validity() {
        return new Validity(firstDay(), left == null ? null : left.lastDay());
    }

    public boolean holdsOn(LocalDate day) {
        return validity().includes(day);
    }

    public boolean isOpen() {
        return left == null;
    }

    /** This membership, ended in the given year, month or day. */
    public Membership endedIn(PartialDate left) {
        return new Membership(joined, left, founding, evidence);
    }

    /** This membership, of which no end is known. */
    Membership open() {
        return new Membership(joined, null, founding, evidence);
    }

    /** Why it cannot be in a network that was founded then. */
    Optional<InitiativeError> outOfPlace(PartialDate founded) {
        if (joined == null) {
            return Optional.empty();
        }
        if (joined.lastDay().isBefore(founded.firstDay())) {
            return Optional.of(new InitiativeError.JoinedBeforeFounding(joined, founded));
        }
        return founding && joined.firstDay().isAfter(founded.lastDay())
                ? Optional.of(new InitiativeError.FounderJoinedLater(joined, founded))
                : Optional.empty();
    }

    /** Whether the town joined with the founding, which was then. */
    boolean beganWith(PartialDate founded) {
        return founding && founded.equals(joined);
    }

    /** When the town was said to have joined, or null if that was not known. */
    @Nullable
    String words() {
        return joined == null ? null : joined.toString();
    }
}
