package org.example.garden.domain.plant;

import org.knotenpunkt.domain.shared.DomainError;

/** Breaks: reasons and events are records. */
class ReasonThatIsNoRecord implements DomainError {
    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
