package org.knotenpunkt.domain.centre;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a funding line. */
public record FundingLineId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FundingLineId of(String text) {
        return new FundingLineId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
