package org.knotenpunkt.application.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Out-port: writes content in its canonical form (RFC 8785, JSON Canonicalization Scheme), so that the same content has the same bytes
 * wherever it is written, and one fingerprint.
 */
public interface CanonicalJson {
    /**
     * The canonical text. Names are sorted in it; lists and texts stay as they are, whichever way their letters are composed.
     *
     * @param content texts, numbers, truth values and null, in lists and in maps with texts as keys
     * @throws IllegalArgumentException if the content has something else in it, a number that a double does not carry as it is
     *     written (such as a whole one beyond 2^53), or a text that is not Unicode (half a surrogate pair)
     */
    String write(Map<String, ? extends @Nullable Object> content);
}
