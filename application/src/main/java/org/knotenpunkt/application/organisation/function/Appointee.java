package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.domain.organisation.function.PersonId;

/** Who is appointed to a function. */
public sealed interface Appointee {
    /** Somebody whom the town knows already. */
    record Known(PersonId person) implements Appointee {}

    /** Somebody whom the town does not know yet. */
    record Newcomer(String name) implements Appointee {}
}
