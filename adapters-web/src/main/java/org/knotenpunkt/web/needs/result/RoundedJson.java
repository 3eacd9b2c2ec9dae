package org.knotenpunkt.web.needs.result;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * A number of people in the API, so rounded that few cannot be computed from it: nobody, few, about so many, or nothing where even that
 * would tell of few.
 *
 * @param below few are fewer than this
 * @param value about how many
 */
public record RoundedJson(
        String state, @Nullable Integer below, @Nullable Integer value) {
    public static RoundedJson from(@Nullable Rounded number) {
        return switch (number) {
            case null -> new RoundedJson("WITHHELD", null, null);
            case Rounded.Nobody nobody -> new RoundedJson("NOBODY", null, null);
            case Rounded.Few(var below) -> new RoundedJson("FEW", below, null);
            case Rounded.About(var value) -> new RoundedJson("ABOUT", null, value);
        };
    }
}
