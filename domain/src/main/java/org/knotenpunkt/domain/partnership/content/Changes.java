package org.knotenpunkt.domain.partnership.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How a list that a content holds differs from what it was.
 *
 * @param all what was altered or added, in the order in which it stands now; then what was removed, in the order in which it stood
 * @param reordered whether what stayed stands in another order
 */
public record Changes<T>(List<Change<T>> all, boolean reordered) {
    public Changes {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty() && !reordered;
    }

    /** What has the same name is the same. */
    static <T> Changes<T> byName(List<T> before, List<T> now, Function<T, ?> name) {
        return matching(before, now, List.of((one, other) -> name.apply(one).equals(name.apply(other))));
    }

    /** What is the same by the first of the rules that finds any, each thing once. */
    static <T> Changes<T> matching(List<T> before, List<T> now, List<BiPredicate<T, T>> rules) {
        var from = new ArrayList<Integer>(Collections.nCopies(now.size(), -1));
        rules.forEach(rule -> pair(before, now, rule, from));
        var changes = new ArrayList<Change<T>>();
        for (int index = 0; index < now.size(); index++) {
            var one = now.get(index);
            if (from.get(index) < 0) {
                changes.add(new Change.Added<>(one));
            } else if (!Objects.equals(before.get(from.get(index)), one)) {
                changes.add(new Change.Altered<>(before.get(from.get(index)), one));
            }
        }
        for (int index = 0; index < before.size(); index++) {
            if (!from.contains(index)) {
                changes.add(new Change.Removed<>(before.get(index)));
            }
        }
        var kept = from.stream().filter(index -> index >= 0).toList();
        return new Changes<>(changes, !kept.equals(kept.stream().sorted().toList()));
    }

    private static <T> void pair(List<T> before, List<T> now, BiPredicate<T, T> rule, List<Integer> from) {
        for (int index = 0; index < now.size(); index++) {
            for (int earlier = 0; from.get(index) < 0 && earlier < before.size(); earlier++) {
                if (!from.contains(earlier) && rule.test(before.get(earlier), now.get(index))) {
                    from.set(index, earlier);
                }
            }
        }
    }
}
