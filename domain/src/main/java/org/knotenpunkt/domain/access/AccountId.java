package org.knotenpunkt.domain.access;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an account. */
public record AccountId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static AccountId of(String text) {
        return new AccountId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
