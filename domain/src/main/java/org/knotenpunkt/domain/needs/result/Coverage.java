package org.knotenpunkt.domain.needs.result;

import java.util.List;
import java.util.Map;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.domain.shared.Shown;

/**
 * How many of each perspective have answered in a wave.
 *
 * @param perspectives those that were asked, in their order
 * @param total of all; suppressed where one of them is, as that one could be computed from it
 * @param discarded how many sheets came that count no more; rounded, so that nobody computes from it how many of a group they were
 */
public record Coverage(int wave, List<Heard> perspectives, Shown total, Rounded discarded) {
    /**
     * How many of a perspective have answered.
     *
     * @param base how many could have; unknown where nobody has said
     */
    public record Heard(Perspective perspective, Shown sheets, Shown base) {
        /** Whether nobody of it has answered. */
        public boolean isMissing() {
            return sheets.equals(new Shown.Count(0));
        }

        /** The response rate can be told: as the one number to the other. */
        public boolean hasRate() {
            return sheets instanceof Shown.Count && base instanceof Shown.Count;
        }
    }

    public Coverage {
        perspectives = List.copyOf(perspectives);
    }

    /**
     * @param sheets how many sheets there are of each perspective
     * @param discarded how many others came that count no more
     */
    public static Coverage of(Wave wave, Map<Perspective, Integer> sheets, int discarded, Disclosure disclosure) {
        var heard = wave.asked().stream()
                .map(asked -> new Heard(
                        asked.perspective(),
                        disclosure.shown(sheets.getOrDefault(asked.perspective(), 0)),
                        wave.base(asked.perspective())
                                .<Shown>map(base -> new Shown.Count(base.count()))
                                .orElseGet(Shown.Unknown::new)))
                .toList();
        return new Coverage(
                wave.number(), heard, total(heard.stream().map(Heard::sheets).toList()), disclosure.rounded(discarded));
    }

    /** The sum; suppressed where any part of it is. */
    static Shown total(List<Shown> parts) {
        return parts.stream()
                .filter(Shown::isSuppressed)
                .findFirst()
                .orElseGet(() -> new Shown.Count(parts.stream()
                        .mapToInt(part -> part instanceof Shown.Count(var value) ? value : 0)
                        .sum()));
    }

    /** Whether any sheet came that counts no more. */
    public boolean isAnyDiscarded() {
        return !discarded.equals(new Rounded.Nobody());
    }

    /** Those that were asked and have not answered. */
    public List<Perspective> missing() {
        return perspectives.stream()
                .filter(Heard::isMissing)
                .map(Heard::perspective)
                .toList();
    }
}
