package org.knotenpunkt.domain.needs.answer;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/**
 * The id of a sheet: made up by chance alone, so that it does not say when that was. That of a sheet from a file follows from the file, by
 * which the same one is known again, and looks like any other.
 */
public record AnswerSheetId(UUID value) {
    private static final int BY_CHANCE = 4;

    /** @throws IllegalArgumentException if there is anything but chance in it */
    public AnswerSheetId {
        if (value.version() != BY_CHANCE) {
            throw new IllegalArgumentException("The id of a sheet is made up by chance: " + value);
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID by chance
     */
    public static AnswerSheetId of(String text) {
        return new AnswerSheetId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
