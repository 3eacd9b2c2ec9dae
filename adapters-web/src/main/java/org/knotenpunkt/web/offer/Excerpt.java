package org.knotenpunkt.web.offer;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The beginning of a text that is too long for where it is to stand. */
final class Excerpt {
    private Excerpt() {}

    /**
     * So many characters of it at most, in whole sentences if it can be, or else in whole words; null if there is room for none.
     *
     * @param text in which lines do not matter
     */
    static @Nullable String of(String text, int most) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        var start = line.substring(0, most);
        var sentence = Stream.of(". ", "! ", "? ", "؟ ")
                .mapToInt(start::lastIndexOf)
                .max()
                .orElse(-1);
        if (sentence > most / 2) {
            return start.substring(0, sentence + 1);
        }
        var word = start.lastIndexOf(' ');
        return word <= 0 ? null : start.substring(0, word) + " …";
    }
}
