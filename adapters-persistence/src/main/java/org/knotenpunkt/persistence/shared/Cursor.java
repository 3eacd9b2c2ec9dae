package org.knotenpunkt.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.UnreadableCursorException;

/** Where a page of a list ends: the values by which the list is ordered, as text, of its last item. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    /** PostgreSQL has no text with it. */
    private static final char NEVER_STORED = '\0';

    private Cursor() {}

    /** The cursor in the form that leaves the house. */
    public static String of(String... values) {
        var joined = String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /**
     * A page of a list of which one item more was fetched than the page holds, to see whether it goes on.
     *
     * @param end the cursor of the last item of the page
     */
    public static <T> Page<T> page(List<T> found, int limit, Function<? super T, String> end) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, end.apply(items.getLast()));
    }

    /**
     * The values that {@link #of} was given.
     *
     * @throws UnreadableCursorException if the cursor does not hold as many values
     */
    public static List<String> read(String cursor, int count) {
        var text = decoded(cursor);
        var values = List.of(text.split(SEPARATOR, -1));
        if (values.size() != count || text.indexOf(NEVER_STORED) >= 0) {
            throw new UnreadableCursorException("The cursor is of another list");
        }
        return values;
    }

    /**
     * What the values that {@link #of} was given mean.
     *
     * @param meaning reads the values; what it cannot read, it throws at
     * @throws UnreadableCursorException if the cursor does not hold as many values, or others
     */
    public static <T> T read(String cursor, int count, Function<List<String>, T> meaning) {
        var values = read(cursor, count);
        try {
            return meaning.apply(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableCursorException("The cursor is of another list", e);
        }
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCursorException("The cursor is damaged", e);
        }
    }
}
