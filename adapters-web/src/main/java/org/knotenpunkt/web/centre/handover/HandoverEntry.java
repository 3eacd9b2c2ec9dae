package org.knotenpunkt.web.centre.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that whoever takes over a centre wants to know.
 *
 * @param day on which it is due or has happened; null where that is not said
 * @param path of the page that tells more; null if there is none
 * @param parts of which it is made, or what belongs to it
 */
public record HandoverEntry(
        String text, @Nullable LocalDate day, @Nullable String path, List<HandoverEntry> parts) {
    public HandoverEntry {
        parts = List.copyOf(parts);
    }

    /** Something to which nothing else belongs. */
    public HandoverEntry(String text, @Nullable LocalDate day, @Nullable String path) {
        this(text, day, path, List.of());
    }
}
