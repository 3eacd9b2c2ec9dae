package org.knotenpunkt.domain.needs.invitation;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an invitation. */
public record InvitationId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static InvitationId of(String text) {
        return new InvitationId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
