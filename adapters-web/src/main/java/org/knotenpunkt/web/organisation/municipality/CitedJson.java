package org.knotenpunkt.web.organisation.municipality;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Page;

/**
 * A part of a list with what comes from public registers in it.
 *
 * @param next the cursor of the next part, for the parameter {@code after}; absent in the last part
 */
public record CitedJson<T>(List<T> items, @Nullable String next, List<EditionJson> editions) {
    public static <T, J> CitedJson<J> page(Cited<Page<T>> cited, Function<? super T, ? extends J> mapping) {
        var page = cited.answer();
        return new CitedJson<>(
                page.items().stream().<J>map(mapping).toList(), page.next(), EditionJson.from(cited.editions()));
    }

    public static <T, J> CitedJson<J> whole(Cited<List<T>> cited, Function<? super T, ? extends J> mapping) {
        return new CitedJson<>(
                cited.answer().stream().<J>map(mapping).toList(), null, EditionJson.from(cited.editions()));
    }
}
