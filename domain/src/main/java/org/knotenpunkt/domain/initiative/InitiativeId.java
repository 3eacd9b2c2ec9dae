package org.knotenpunkt.domain.initiative;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an initiative. */
public record InitiativeId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static InitiativeId of(String text) {
        return new InitiativeId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
