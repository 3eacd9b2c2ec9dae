package org.knotenpunkt.application.offer;

import java.util.List;
import java.util.function.Function;

/**
 * One of the pages into which a list is cut, with what is known of the others.
 *
 * @param total how many items all pages have together
 */
public record NumberedPage<T>(PageNumber page, int total, List<T> items) {
    public NumberedPage {
        items = List.copyOf(items);
    }

    /** A page of a list that is there as a whole. */
    public static <T> NumberedPage<T> of(PageNumber page, List<T> all) {
        return new NumberedPage<>(
                page,
                all.size(),
                all.stream().skip(page.offset()).limit(page.size()).toList());
    }

    public <U> NumberedPage<U> map(Function<? super T, ? extends U> mapping) {
        return new NumberedPage<>(page, total, items.stream().<U>map(mapping).toList());
    }

    /** How many pages there are; none if there is nothing. */
    public int pages() {
        return Math.ceilDiv(total, page.size());
    }

    public boolean isFirst() {
        return page.number() == 1;
    }

    /** Whether nothing comes after it. */
    public boolean isLast() {
        return page.number() >= pages();
    }
}
