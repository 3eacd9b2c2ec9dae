package org.knotenpunkt.domain.needs.result;

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
}
