package org.knotenpunkt.web.initiative;

import java.util.List;
import org.knotenpunkt.domain.initiative.InitiativeFact;

/** A fact and its place among those of its kind, which holds for the version that the form carries. */
record FactPlace(InitiativeFact fact, int index) {
    /** @throws IllegalArgumentException if it is none */
    static FactPlace parse(String text) {
        var parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new FactPlace(InitiativeFact.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return fact + "/" + index;
    }

    /** The one at the place. */
    <T> T in(List<T> all) {
        if (index < 0 || index >= all.size()) {
            throw new IllegalArgumentException("There is none at " + index);
        }
        return all.get(index);
    }
}
