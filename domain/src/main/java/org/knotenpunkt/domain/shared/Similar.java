package org.knotenpunkt.domain.shared;

import java.util.List;
import java.util.UUID;

/** A refusal because something may be known already that is to be made known; whoever means something else can say so. */
public interface Similar extends DomainError {
    /** What is known that may be the same, ordered. */
    List<UUID> candidates();

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
