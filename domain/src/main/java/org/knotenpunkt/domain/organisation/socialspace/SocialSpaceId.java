package org.knotenpunkt.domain.organisation.socialspace;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a social space. */
public record SocialSpaceId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static SocialSpaceId of(String text) {
        return new SocialSpaceId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
