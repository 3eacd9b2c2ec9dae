package org.knotenpunkt.domain.centre.frame;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two editions of a frame, by the codes of the criteria. What was asked otherwise cannot be compared: neither a
 * criterion in other words, nor any if the ends of the scale mean something else.
 *
 * @param same asked in the same words, in the order of the later edition
 * @param reworded asked in other words or on another scale, in the order of the later edition
 * @param added only in the later edition, in its order
 * @param dropped only in the earlier edition, in its order
 */
public record EditionDifference(List<String> same, List<String> reworded, List<String> added, List<String> dropped) {
    public EditionDifference {
        same = List.copyOf(same);
        reworded = List.copyOf(reworded);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** What the languages that only one of both speaks say is no difference. */
    public static EditionDifference between(QualityFrame earlier, QualityFrame later) {
        var languages = new TreeSet<>(earlier.texts().keySet());
        languages.retainAll(later.texts().keySet());
        var comparable = !languages.isEmpty()
                && languages.stream()
                        .allMatch(language -> isOneScale(
                                requireNonNull(earlier.texts().get(language)),
                                requireNonNull(later.texts().get(language))));
        var before = earlier.codes();
        var after = later.codes();
        var kept = after.stream().filter(before::contains).toList();
        var same = kept.stream()
                .filter(code -> comparable
                        && isOneQuestion(
                                earlier.criterion(code).orElseThrow().wordings(),
                                later.criterion(code).orElseThrow().wordings(),
                                languages))
                .toList();
        return new EditionDifference(
                same,
                kept.stream().filter(code -> !same.contains(code)).toList(),
                after.stream().filter(code -> !before.contains(code)).toList(),
                before.stream().filter(code -> !after.contains(code)).toList());
    }

    private static boolean isOneScale(FrameText earlier, FrameText later) {
        return earlier.lowest().equals(later.lowest()) && earlier.highest().equals(later.highest());
    }

    private static boolean isOneQuestion(
            Map<String, Criterion.Wording> earlier, Map<String, Criterion.Wording> later, Set<String> languages) {
        return languages.stream()
                .allMatch(language ->
                        requireNonNull(earlier.get(language)).asksTheSameAs(requireNonNull(later.get(language))));
    }

    public boolean isNone() {
        return reworded.isEmpty() && added.isEmpty() && dropped.isEmpty();
    }
}
