package org.knotenpunkt.domain.partnership.disagreement;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a disagreement. */
public record DisagreementId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static DisagreementId of(String text) {
        return new DisagreementId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
