package org.knotenpunkt.domain.needs.instrument;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Ids for what nobody has named: a letter and a number. */
public final class NumberedIds {
    private NumberedIds() {}

    /**
     * The first one that is not taken, numbered from 1.
     *
     * @param numbered the id with a number
     */
    public static <T> T firstFree(Set<T> taken, IntFunction<T> numbered) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(numbered)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
