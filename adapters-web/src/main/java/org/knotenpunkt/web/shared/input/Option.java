package org.knotenpunkt.web.shared.input;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.web.shared.text.Words;

/** One of the things that can be chosen in a field. */
public record Option(String value, String label) {
    /** The value of the choice that something is not known. */
    public static final String UNKNOWN = "unknown";

    /** The value of an option for a thing that is chosen in the version in which somebody has seen it. */
    public static String versioned(Object id, long version) {
        return id + "@" + version;
    }

    /** Whether the value names this, be it in another version. */
    boolean isMeantBy(String given) {
        return unversioned(given).equals(unversioned(value));
    }

    private static String unversioned(String value) {
        return value.replaceFirst("@\\d+$", "");
    }

    /** All constants of an enum, in its order. */
    public static <E extends Enum<E>> List<Option> of(Class<E> type, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), words.show(constant)))
                .toList();
    }

    /** The same, or that it is not known. */
    public static List<Option> orUnknown(List<Option> known, Words words) {
        return Stream.concat(known.stream(), Stream.of(new Option(UNKNOWN, words.text("shared.unknown"))))
                .toList();
    }

    /** Yes and no. */
    public static List<Option> yesAndNo(Words words) {
        return List.of(new Option("true", words.text("shared.yes")), new Option("false", words.text("shared.no")));
    }
}
