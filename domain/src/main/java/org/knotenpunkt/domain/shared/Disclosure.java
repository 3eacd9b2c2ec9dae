package org.knotenpunkt.domain.shared;

/**
 * From how many on numbers of people are told; a setting of the installation, which never goes below five.
 *
 * @param threshold the smallest group that is shown to anyone: a multiple of five, as else the smallest rounded number would be exact
 * @param base the smallest rounded number of which shares and means leave the town
 */
public record Disclosure(int threshold, int base) {
    /** The lowest threshold that there may be. */
    public static final int LEAST = 5;

    public static final Disclosure USUAL = new Disclosure(LEAST, 20);

    /** @throws IllegalArgumentException if the threshold is none, or the base is smaller than it */
    public Disclosure {
        if (threshold < LEAST || threshold % Rounded.STEP != 0) {
            throw new IllegalArgumentException(
                    "The threshold is a multiple of %d from %d on, not %d".formatted(Rounded.STEP, LEAST, threshold));
        }
        if (base < threshold) {
            throw new IllegalArgumentException("The base is not smaller than the threshold: " + base);
        }
    }

    /** The number as it is shown in the town, unless it is somebody and fewer than the threshold. */
    public Shown shown(int number) {
        return isFew(number) ? new Shown.Suppressed(threshold) : new Shown.Count(number);
    }

    /** The number as it leaves the town. */
    public Rounded rounded(int number) {
        if (number == 0) {
            return new Rounded.Nobody();
        }
        return isFew(number)
                ? new Rounded.Few(threshold)
                : new Rounded.About((number + Rounded.STEP / 2) / Rounded.STEP * Rounded.STEP);
    }

    /**
     * The number as it leaves the town once more, after it was told otherwise or the same: as before while it is within a step of that, so that
     * nobody computes a small correction from the two.
     */
    public Rounded rounded(int number, Rounded before) {
        return keeps(before, number) ? before : rounded(number);
    }

    private boolean keeps(Rounded before, int number) {
        return before instanceof Rounded.About(var value)
                && number >= leastKept(value)
                && number < value + Rounded.STEP;
    }

    /** What is left below is either none, or enough to stand for several numbers itself. */
    private int leastKept(int value) {
        return value <= threshold + Rounded.STEP ? threshold : value - Rounded.STEP + 1;
    }

    private boolean isFew(int number) {
        return number > 0 && number < threshold;
    }

    /** Whether shares and means may be told of so many. */
    public boolean isBase(Rounded number) {
        return number instanceof Rounded.About(var value) && value >= base;
    }

    /** The least that the rounded number may stand for. */
    public int least(Rounded number) {
        return switch (number) {
            case Rounded.Nobody nobody -> 0;
            case Rounded.Few few -> 1;
            case Rounded.About(var value) -> Math.max(threshold, value - Rounded.STEP / 2);
        };
    }

    /** The most that the rounded number may stand for. */
    public int most(Rounded number) {
        return switch (number) {
            case Rounded.Nobody nobody -> 0;
            case Rounded.Few(var below) -> below - 1;
            case Rounded.About(var value) -> value + Rounded.STEP / 2;
        };
    }

    /** All that a number can be that is told like this. */
    public Span span(Rounded told) {
        return new Span(least(told), most(told));
    }

    /** All that a number can be that is told like this after it was told like that before. */
    public Span span(Rounded told, Rounded before) {
        if (!(before instanceof Rounded.About(var value))) {
            return span(told);
        }
        if (told.equals(before)) {
            return new Span(leastKept(value), value + Rounded.STEP - 1);
        }
        var plain = span(told);
        return told instanceof Rounded.About(var now) && now > value
                ? new Span(Math.max(plain.least(), value + Rounded.STEP), plain.most())
                : new Span(plain.least(), Math.min(plain.most(), Math.max(leastKept(value) - 1, 0)));
    }

    /** From the least to the most that a number can be. */
    public record Span(int least, int most) {}
}
