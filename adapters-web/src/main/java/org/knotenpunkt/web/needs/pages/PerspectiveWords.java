package org.knotenpunkt.web.needs.pages;

import java.util.List;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.Shown;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** What perspectives are called, and how numbers of people are written that may be hidden. */
public final class PerspectiveWords {
    private PerspectiveWords() {}

    public static String of(Perspective perspective, Words words) {
        var key = "needs.perspective." + perspective.code();
        return words.has(key) ? words.text(key) : perspective.code();
    }

    public static List<Option> options(List<Perspective> perspectives, Words words) {
        return perspectives.stream()
                .map(perspective -> new Option(perspective.code(), of(perspective, words)))
                .toList();
    }

    public static String of(Shown number, Words words) {
        return switch (number) {
            case Shown.Count(var value) -> words.show(value);
            case Shown.Suppressed suppressed -> words.text("needs.suppressed");
            case Shown.Unknown unknown -> words.text("needs.base.unknown");
        };
    }
}
