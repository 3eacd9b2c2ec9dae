package org.knotenpunkt.web.shared.page;

import org.jspecify.annotations.Nullable;

/**
 * Something known, with what it is called, as a page lists it.
 *
 * @param source where it was read; null where that is told elsewhere or not known
 */
public record Fact(String label, String value, @Nullable String source) {
    public Fact(String label, String value) {
        this(label, value, null);
    }
}
