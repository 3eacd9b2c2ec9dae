package org.knotenpunkt.domain.offer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands for a name in an address, to be read out and typed: small letters from a to z, digits, and hyphens between them. */
public record Slug(String value) {
    public static final int MAX_LENGTH = 60;

    /** What a name may take of it, so that there is room for what tells it from others. */
    private static final int MAX_LENGTH_OF_NAME = 50;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /** Letters that are written with others, or taken for another, where they are not to be had. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("ä", "ae"),
            Map.entry("ö", "oe"),
            Map.entry("ü", "ue"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ł", "l"),
            Map.entry("ı", "i"));

    /** What all centres are: it tells none from another. */
    private static final Set<String> SAID_OF_ALL = Set.of("familiengrundschulzentrum", "familienzentrum", "fgz");

    public Slug {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** The words as they are written in addresses; empty if there is no letter in them that can be. */
    public static Optional<Slug> of(String words) {
        return of(inWords(words));
    }

    private static Optional<Slug> of(List<String> words) {
        var joined = String.join("-", words);
        return joined.isEmpty() || joined.length() > MAX_LENGTH ? Optional.empty() : Optional.of(new Slug(joined));
    }

    private static List<String> inWords(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (var letter : WRITTEN.entrySet()) {
            small = small.replace(letter.getKey(), letter.getValue());
        }
        var bare =
                MARK.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(bare, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * What may stand for something of the name, the best first and without end, for those that others of the name have already: without what is
     * said of all centres, if anything is left then, and shortened to whole words where it is long; then with the key, if there is one, and with
     * numbers.
     *
     * @param key that nothing else has
     */
    public static Stream<Slug> candidates(String name, @Nullable String key) {
        var words = inWords(name);
        var own = words.stream().filter(word -> !SAID_OF_ALL.contains(word)).toList();
        var base = shortened(own.isEmpty() ? words : own);
        var first = base.isEmpty() ? Stream.<String>empty() : Stream.of(base);
        var start = base.isEmpty() ? "programm" : base;
        var keyed = Stream.ofNullable(key).map(told -> "%s-%s".formatted(start, told));
        var numbered = IntStream.iterate(base.isEmpty() ? 1 : 2, number -> number + 1)
                .mapToObj(number -> "%s-%d".formatted(start, number));
        // Not by flatMap: an iterator over that never comes back from a part without end.
        return Stream.concat(Stream.concat(first, keyed), numbered).map(Slug::new);
    }

    private static String shortened(List<String> words) {
        var all = String.join("-", words);
        if (all.length() <= MAX_LENGTH_OF_NAME) {
            return all;
        }
        var end = all.lastIndexOf('-', MAX_LENGTH_OF_NAME);
        return all.substring(0, end > 0 ? end : MAX_LENGTH_OF_NAME);
    }

    @Override
    public String toString() {
        return value;
    }
}
