package org.knotenpunkt.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.knotenpunkt.application.shared.UnreadableCursorException;

/** Where a page of a list ends: the values by which the list is ordered, as text, of its last item. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** The cursor in the form that leaves the house. */
    public static String of(String... values) {
        var joined = String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /**
     * The values that {@link #of} was given.
     *
     * @throws UnreadableCursorException if the cursor does not hold as many values
     */
    public static List<String> read(String cursor, int count) {
        var values = List.of(decoded(cursor).split(SEPARATOR, -1));
        if (values.size() != count) {
            throw new UnreadableCursorException("The cursor is of another list");
        }
        return values;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCursorException("The cursor is damaged", e);
        }
    }
}
