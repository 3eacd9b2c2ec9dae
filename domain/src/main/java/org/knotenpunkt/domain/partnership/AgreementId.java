package org.knotenpunkt.domain.partnership;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an agreement. */
public record AgreementId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static AgreementId of(String text) {
        return new AgreementId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
