package org.knotenpunkt.web.organisation.pages.edit;

import java.util.function.Function;
import org.knotenpunkt.web.shared.input.Option;

/** A thing and the version in which somebody has seen it, as the value of a choice. */
record Versioned<I>(I id, long version) {
    /** @param reading makes an id of its text */
    static <I> Versioned<I> parse(String text, Function<String, I> reading) {
        var parts = text.split("@", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new Versioned<>(reading.apply(parts[0]), Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        return Option.versioned(id, version);
    }
}
