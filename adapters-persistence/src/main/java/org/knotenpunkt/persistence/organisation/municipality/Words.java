package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.escape;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/** The words that somebody searches for. */
public final class Words {
    private static final char ESCAPE = '!';

    private Words() {}

    /** The words of a text, in lower case. */
    public static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(Texts.onOneLine(text).toLowerCase(Locale.ROOT).split("[ ,]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** Whether the text has the word in it, in upper or lower case; served by an index of trigrams on the lower case. */
    public static Condition in(Field<String> text, String word) {
        return in(text, val(anywhere(word)));
    }

    /** The same for the pattern {@link #anywhere}. */
    public static Condition in(Field<String> text, Field<String> pattern) {
        return DSL.lower(text).like(pattern, ESCAPE);
    }

    /** The pattern of texts that have the word in them. */
    public static String anywhere(String word) {
        return "%" + escape(word, ESCAPE) + "%";
    }

    /** Whether the key begins with the word; served by an index of the key with {@code text_pattern_ops}. */
    public static Condition begins(Field<String> key, String word) {
        return begins(key, val(atBeginning(word)));
    }

    /** The same for the pattern {@link #atBeginning}. */
    public static Condition begins(Field<String> key, Field<String> pattern) {
        return key.like(pattern, ESCAPE);
    }

    /** The pattern of texts that begin with the word. */
    public static String atBeginning(String word) {
        return escape(word, ESCAPE) + "%";
    }
}
