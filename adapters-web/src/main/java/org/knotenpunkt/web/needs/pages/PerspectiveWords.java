package org.knotenpunkt.web.needs.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.Shown;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Words;

/** What perspectives are called, and how numbers of people are written that may be hidden. */
public final class PerspectiveWords {
    private PerspectiveWords() {}

    public static String of(Perspective perspective, Words words) {
        var key = "needs.perspective." + perspective.code();
        return words.has(key) ? words.text(key) : perspective.code();
    }

    /** Those that every town knows, by what they are called in any language of the house, in small letters. */
    public static Map<String, Perspective> called(Words words) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Perspective.STANDARD.stream()
                        .map(perspective ->
                                Map.entry(of(perspective, words.in(language)).toLowerCase(Locale.ROOT), perspective)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    public static List<Option> options(List<Perspective> perspectives, Words words) {
        return perspectives.stream()
                .map(perspective -> new Option(perspective.code(), of(perspective, words)))
                .toList();
    }

    public static String of(Shown number, Words words) {
        return switch (number) {
            case Shown.Count(var value) -> words.show(value);
            case Shown.Suppressed(var below) -> words.text("needs.suppressed", "below", below);
            case Shown.Unknown unknown -> words.text("needs.base.unknown");
        };
    }
}
