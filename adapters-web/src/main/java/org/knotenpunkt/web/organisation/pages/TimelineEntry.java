package org.knotenpunkt.web.organisation.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Something in the history of an organisation.
 *
 * @param label what kind of thing it is
 * @param text what was so
 * @param path where there is more, or null
 */
public record TimelineEntry(
        Validity validity,
        String label,
        String text,
        @Nullable String path) {
    /** The class of its mark: over, to come, or neither on the day. */
    public @Nullable String markOn(LocalDate day) {
        if (validity.isOver(day)) {
            return "over";
        }
        return validity.isToCome(day) ? "to-come" : null;
    }
}
