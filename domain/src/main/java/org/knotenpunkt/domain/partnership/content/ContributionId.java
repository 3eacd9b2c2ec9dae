package org.knotenpunkt.domain.partnership.content;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a contribution, which it keeps through all versions of its agreement. */
public record ContributionId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ContributionId of(String text) {
        return new ContributionId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
