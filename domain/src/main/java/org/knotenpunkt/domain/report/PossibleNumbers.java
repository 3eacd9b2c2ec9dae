package org.knotenpunkt.domain.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What hidden numbers can be, as far as sums tell: whoever knows the bounds of some learns from these more about the others. Numbers are known by
 * the order in which they were added.
 */
final class PossibleNumbers {
    /** More people than there are. */
    static final long ANY = 100_000_000_000L;

    private final List<Long> least = new ArrayList<>();
    private final List<Long> most = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** @param exact whether the parts come to the whole; else they come to as much at least */
    private record Sum(List<Integer> parts, int whole, boolean exact) {}

    /** A number that is not smaller than the one and not greater than the other. */
    int add(long smallest, long greatest) {
        least.add(smallest);
        most.add(greatest);
        return least.size() - 1;
    }

    /** The parts come to the whole. Where that cannot be, as something was corrected meanwhile, it tells nothing. */
    void equal(List<Integer> parts, int whole) {
        var smallest = parts.stream().mapToLong(least::get).sum();
        var greatest = parts.stream().mapToLong(most::get).sum();
        if (smallest <= most.get(whole) && greatest >= least.get(whole)) {
            sums.add(new Sum(List.copyOf(parts), whole, true));
        }
    }

    /** The parts come to the whole or to more. */
    void reach(List<Integer> parts, int whole) {
        sums.add(new Sum(List.copyOf(parts), whole, false));
    }

    /** Draws from all sums what they tell, until they tell no more. */
    PossibleNumbers solved() {
        boolean told;
        do {
            told = false;
            for (var sum : sums) {
                told |= draw(sum);
            }
        } while (told);
        return this;
    }

    /** Whether it tells anything. */
    private boolean draw(Sum sum) {
        var smallest = sum.parts.stream().mapToLong(least::get).sum();
        var greatest = sum.parts.stream().mapToLong(most::get).sum();
        var whole = sum.whole;
        var told = lower(whole, greatest);
        if (sum.exact) {
            told |= raise(whole, smallest);
        }
        for (var part : sum.parts) {
            told |= raise(part, least.get(whole) - (greatest - most.get(part)));
            if (sum.exact) {
                told |= lower(part, most.get(whole) - (smallest - least.get(part)));
            }
        }
        return told;
    }

    private boolean raise(int number, long bound) {
        var tells = bound > least.get(number) && bound <= most.get(number);
        if (tells) {
            least.set(number, bound);
        }
        return tells;
    }

    private boolean lower(int number, long bound) {
        var tells = bound < most.get(number) && bound >= least.get(number);
        if (tells) {
            most.set(number, bound);
        }
        return tells;
    }

    /** How many numbers it can be. */
    long choices(int number) {
        return most.get(number) - least.get(number) + 1;
    }
}
