package org.knotenpunkt.application.shared;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How well a thing fits a text that somebody searches for by its name. */
public final class NameFit {
    private NameFit() {}

    /** 0 where one of its names is the text, 1 where one begins with it, 2 for all others and where there is no text. */
    public static int of(@Nullable String text, @Nullable String... names) {
        var sought = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        var given = lower(names);
        if (sought.isEmpty()) {
            return 2;
        }
        return given.contains(sought) ? 0 : given.stream().anyMatch(name -> name.startsWith(sought)) ? 1 : 2;
    }

    private static List<String> lower(@Nullable String... names) {
        return Stream.of(names)
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
