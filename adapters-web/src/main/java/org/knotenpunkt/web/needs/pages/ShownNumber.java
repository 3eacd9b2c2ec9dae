package org.knotenpunkt.web.needs.pages;

import org.knotenpunkt.domain.shared.Shown;
import org.knotenpunkt.web.shared.text.Words;

/** How numbers of people are written that may be hidden. */
public final class ShownNumber {
    private ShownNumber() {}

    public static String of(Shown number, Words words) {
        return switch (number) {
            case Shown.Count(var value) -> words.show(value);
            case Shown.Suppressed(var below) -> words.text("needs.suppressed", "below", below);
            case Shown.Unknown unknown -> words.text("needs.base.unknown");
        };
    }
}
