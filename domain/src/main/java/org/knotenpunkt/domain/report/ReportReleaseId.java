package org.knotenpunkt.domain.report;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a half-year report that was released. */
public record ReportReleaseId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ReportReleaseId of(String text) {
        return new ReportReleaseId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
