package org.knotenpunkt.domain.partnership.content;

import org.knotenpunkt.domain.shared.DomainError;

/** Something without which nobody can be asked to approve a content. */
public sealed interface Gap extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The kind of agreement needs a side that is not there. */
    record SeatEmpty(Side side, PartyRole role) implements Gap {}

    /** The kind of agreement needs a clause that is not there. */
    record ClauseMissing(String template) implements Gap {}

    /** Nobody knows how it is where an operational goal begins, nor has anybody said by when that will be known. */
    record BaselineMissing(String goal) implements Gap {}

    /** Nothing is to be done. */
    record NoOperationalGoal() implements Gap {}
}
