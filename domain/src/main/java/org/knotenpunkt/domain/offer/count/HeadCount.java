package org.knotenpunkt.domain.offer.count;

import java.util.stream.Stream;

/**
 * How many people, by age. None of the numbers is negative.
 *
 * @param adults from 18 years on
 * @param upToFive children of 0 to 5 years
 * @param sixToTen children of 6 to 10 years
 * @param elevenAndOlder children and young people of 11 years and older
 * @param ofUnknownAge children of whom nobody has said how old they are
 */
public record HeadCount(int adults, int upToFive, int sixToTen, int elevenAndOlder, int ofUnknownAge) {
    public static final HeadCount NONE = new HeadCount(0, 0, 0, 0, 0);
    /** More than any of these does no session of a centre hold. */
    public static final int MAX = 9999;

    public HeadCount {
        if (Stream.of(adults, upToFive, sixToTen, elevenAndOlder, ofUnknownAge)
                .anyMatch(number -> number < 0 || number > MAX)) {
            throw new IllegalArgumentException("No number of people: %d, %d, %d, %d, %d"
                    .formatted(adults, upToFive, sixToTen, elevenAndOlder, ofUnknownAge));
        }
    }

    public int children() {
        return upToFive + sixToTen + elevenAndOlder + ofUnknownAge;
    }

    public int total() {
        return adults + children();
    }
}
