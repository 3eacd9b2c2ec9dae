package org.knotenpunkt.domain.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What hidden numbers can be, as far as sums tell: whoever knows the bounds of some learns from these more about the others. Numbers are known by
 * the order in which they were added.
 */
final class PossibleNumbers {
    /** More people than there are. */
    static final long ANY = 100_000_000_000L;

    /** After so many steps there is no end in sight: numbers that would each have to be greater than the other. */
    private static final int MOST_STEPS = 20_000;

    private final List<Long> least = new ArrayList<>();
    private final List<Long> most = new ArrayList<>();
    /** The sums in which each number is. */
    private final List<List<Sum>> sums = new ArrayList<>();
    /** What was narrowed since the last sum was added, so that it can be taken back. */
    private final Deque<Bounds> before = new ArrayDeque<>();

    /** Parts that come to the whole or, where that is not exact, to as much at least. */
    private static final class Sum {
        private final int[] parts;
        private final int whole;
        private final boolean exact;

        private Sum(List<Integer> parts, int whole, boolean exact) {
            this.parts = parts.stream().mapToInt(part -> part).toArray();
            this.whole = whole;
            this.exact = exact;
        }
    }

    private record Bounds(int number, long least, long most) {}

    /** A number that is not smaller than the one and not greater than the other. */
    int add(long smallest, long greatest) {
        least.add(smallest);
        most.add(greatest);
        sums.add(new ArrayList<>());
        return least.size() - 1;
    }

    /** The parts come to the whole. Where that cannot be, as something was corrected meanwhile, it tells nothing. */
    void equal(List<Integer> parts, int whole) {
        suppose(new Sum(parts, whole, true));
    }

    /** The parts come to the whole or to more. */
    void reach(List<Integer> parts, int whole) {
        suppose(new Sum(parts, whole, false));
    }

    private void suppose(Sum sum) {
        before.clear();
        add(sum);
        if (!canBe(sum)) {
            while (!before.isEmpty()) {
                var bounds = before.pop();
                least.set(bounds.number, bounds.least);
                most.set(bounds.number, bounds.most);
            }
            remove(sum);
        }
    }

    private void add(Sum sum) {
        sums.get(sum.whole).add(sum);
        for (int part : sum.parts) {
            sums.get(part).add(sum);
        }
    }

    private void remove(Sum sum) {
        sums.get(sum.whole).removeLast();
        for (int part : sum.parts) {
            sums.get(part).removeLast();
        }
    }

    /** Draws from all sums what they tell, until they tell no more, or so much that it cannot be. */
    private boolean canBe(Sum sum) {
        var open = new LinkedHashSet<>(List.of(sum));
        while (!open.isEmpty()) {
            if (before.size() >= MOST_STEPS || !draw(open.removeFirst(), open)) {
                return false;
            }
        }
        return true;
    }

    private boolean draw(Sum sum, Set<Sum> open) {
        var smallest = 0L;
        var greatest = 0L;
        for (int part : sum.parts) {
            smallest += least.get(part);
            greatest += most.get(part);
        }
        var fits = narrow(sum.whole, sum.exact ? smallest : 0, greatest, open);
        for (int part : sum.parts) {
            fits = fits
                    && narrow(
                            part,
                            least.get(sum.whole) - (greatest - most.get(part)),
                            sum.exact ? most.get(sum.whole) - (smallest - least.get(part)) : ANY,
                            open);
        }
        return fits;
    }

    /** Whether there is anything left that the number can be. */
    private boolean narrow(int number, long smallest, long greatest, Set<Sum> open) {
        var low = Math.max(smallest, least.get(number));
        var high = Math.min(greatest, most.get(number));
        if (low > least.get(number) || high < most.get(number)) {
            before.push(new Bounds(number, least.get(number), most.get(number)));
            least.set(number, low);
            most.set(number, high);
            open.addAll(sums.get(number));
        }
        return low <= high;
    }

    /** How many numbers it can be. */
    long choices(int number) {
        return most.get(number) - least.get(number) + 1;
    }
}
