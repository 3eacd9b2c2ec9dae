package org.knotenpunkt.web.organisation.pages.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Something in the history of an organisation.
 *
 * @param label what kind of thing it is
 * @param text what was so
 * @param path where there is more, or null
 * @param source says who says so, if that is known; else null
 * @param withdrawal says who took it back when, if it was never so; else null
 */
public record TimelineEntry(
        Validity validity,
        String label,
        String text,
        @Nullable String path,
        @Nullable String source,
        @Nullable String withdrawal) {
    /** Something that was so. */
    TimelineEntry(Validity validity, String label, String text, @Nullable String path) {
        this(validity, label, text, path, null, null);
    }

    /** The same, in another period. */
    TimelineEntry during(Validity other) {
        return new TimelineEntry(other, label, text, path, source, withdrawal);
    }

    /** The same, as somebody says; null is nobody whom we know. */
    TimelineEntry saidBy(@Nullable String somebody) {
        return new TimelineEntry(validity, label, text, path, somebody, withdrawal);
    }

    /** The same, of which the sentence says that it never was so. */
    TimelineEntry withdrawn(String sentence) {
        return new TimelineEntry(validity, label, text, path, source, sentence);
    }

    /** The class of its mark: never so; or over, to come, or neither on the day. */
    public @Nullable String markOn(LocalDate day) {
        if (withdrawal != null) {
            return "withdrawn";
        }
        if (validity.isOver(day)) {
            return "over";
        }
        return validity.isToCome(day) ? "to-come" : null;
    }
}
