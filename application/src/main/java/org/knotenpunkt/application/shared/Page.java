package org.knotenpunkt.application.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the part ends, for the request of the next one; null if this is the last. Opaque: only who made it reads it
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
