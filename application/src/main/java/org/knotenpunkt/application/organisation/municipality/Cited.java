package org.knotenpunkt.application.organisation.municipality;

import java.util.List;

/**
 * An answer with what comes from public registers in it, and what is to be named beside it for that.
 *
 * @param editions the newest of each of the registers, ordered by their codes
 */
public record Cited<T>(T answer, List<Edition> editions) {
    public Cited {
        editions = List.copyOf(editions);
    }
}
