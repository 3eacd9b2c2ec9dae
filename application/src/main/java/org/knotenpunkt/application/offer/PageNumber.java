package org.knotenpunkt.application.offer;

/**
 * Which page of a list is meant.
 *
 * @param number counted from 1
 * @param size how many items a page has at most
 */
public record PageNumber(int number, int size) {
    /** Everything on one page. */
    public static final PageNumber ALL = new PageNumber(1, Integer.MAX_VALUE);

    public PageNumber {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("No page %d of %d items".formatted(number, size));
        }
    }

    /** The same of a list of so many items, or the last one where there are not so many. */
    public PageNumber of(int total) {
        return new PageNumber(Math.min(number, Math.max(1, Math.ceilDiv(total, size))), size);
    }

    /** How many items are on the pages before. */
    public long offset() {
        return (number - 1L) * size;
    }
}
