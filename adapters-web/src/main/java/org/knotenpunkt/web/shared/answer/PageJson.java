package org.knotenpunkt.web.shared.answer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Page;

/**
 * A part of a list in the API.
 *
 * @param next the cursor of the next part, for the parameter {@code after}; absent in the last part
 */
public record PageJson<T>(List<T> items, @Nullable String next) {
    public static <T, J> PageJson<J> from(Page<T> page, Function<? super T, ? extends J> mapping) {
        return new PageJson<>(page.items().stream().<J>map(mapping).toList(), page.next());
    }
}
