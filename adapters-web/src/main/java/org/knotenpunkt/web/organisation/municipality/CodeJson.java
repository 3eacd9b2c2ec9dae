package org.knotenpunkt.web.organisation.municipality;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.text.Words;

/**
 * An official code.
 *
 * @param name what it means, in the visitor's language; absent where nobody knows
 */
public record CodeJson(String code, @Nullable String name) {
    /** The code, with its text {@code code.<type>.<code>}. */
    public static CodeJson of(String type, String code, Words words) {
        return new CodeJson(code, words.meaning(type, code).orElse(null));
    }
}
