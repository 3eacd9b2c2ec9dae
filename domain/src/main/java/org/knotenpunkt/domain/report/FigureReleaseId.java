package org.knotenpunkt.domain.report;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a release of figures. */
public record FigureReleaseId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FigureReleaseId of(String text) {
        return new FigureReleaseId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
