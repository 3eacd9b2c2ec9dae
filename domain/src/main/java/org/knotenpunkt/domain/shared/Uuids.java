package org.knotenpunkt.domain.shared;

import java.util.UUID;

/** The one way in which the text of an id is read: as it is written and no other, so that a thing has one address. */
public final class Uuids {
    private Uuids() {}

    /**
     * Reads what {@link UUID#toString()} writes; that itself would be read from fewer digits, too, and from capitals.
     *
     * @throws IllegalArgumentException if the text is none, or one that is written otherwise
     */
    public static UUID read(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("Not an id as ids are written: " + text);
        }
        return id;
    }
}
