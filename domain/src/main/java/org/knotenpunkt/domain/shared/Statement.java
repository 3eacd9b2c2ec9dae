package org.knotenpunkt.domain.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something as it had been recorded, so that it can still be told when it has been taken back.
 *
 * @param about what was said, by the name of a constant of the feature
 * @param other what else it spoke of, or null
 * @param validity of which days it spoke
 * @param words in which it was said: a text, a number, or the name of a constant; null where nothing more was said
 */
public record Statement(
        String about,
        @Nullable UUID other,
        Validity validity,
        @Nullable String words) {
    public Statement(Enum<?> about, Validity validity, String words) {
        this(about.name(), null, validity, words);
    }
}
