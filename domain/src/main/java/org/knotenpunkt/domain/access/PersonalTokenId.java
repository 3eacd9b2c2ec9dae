package org.knotenpunkt.domain.access;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a personal access token. Nobody gets in with it. */
public record PersonalTokenId(UUID value) {
    public static PersonalTokenId of(String text) {
        return new PersonalTokenId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
