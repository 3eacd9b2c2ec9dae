package org.knotenpunkt.application.organisation;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;

/** Cuts pages from lists; the cursor is how many items have been given out. */
public final class InMemoryPages {
    private InMemoryPages() {}

    public static <T> Page<T> page(List<T> all, PageRequest page) {
        var start =
                Optional.ofNullable(page.after()).map(InMemoryPages::position).orElse(0);
        var end = Math.min(start + page.limit(), all.size());
        return new Page<>(all.subList(Math.min(start, end), end), end < all.size() ? Integer.toString(end) : null);
    }

    private static int position(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new UnreadableCursorException("Not a number of items", e);
        }
    }
}
