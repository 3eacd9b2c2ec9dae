package org.knotenpunkt.domain.organisation.function;

import java.time.LocalDate;
import org.knotenpunkt.domain.shared.Validity;

/** That a person serves in a function in a period. */
public record Term(TermId id, PersonId person, TermRole role, Validity validity) {
    boolean isInTheWayOf(Term other) {
        var sameSeat = role == TermRole.HOLDER && other.role == TermRole.HOLDER;
        return (sameSeat || person.equals(other.person)) && validity.overlaps(other.validity);
    }

    Term open() {
        return new Term(id, person, role, validity.open());
    }

    Term endingOn(LocalDate lastDay) {
        return new Term(id, person, role, validity.endingOn(lastDay));
    }
}
