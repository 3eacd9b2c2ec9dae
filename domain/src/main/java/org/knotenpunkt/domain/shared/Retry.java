package org.knotenpunkt.domain.shared;

import java.time.Instant;

/** A reason that holds for a while only. */
public interface Retry extends DomainError {
    /** From when on it may be tried again. */
    Instant until();
}
