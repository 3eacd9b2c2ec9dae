package org.knotenpunkt.domain.shared;

import java.time.LocalDate;

/**
 * Where a fact was read, so that others can look it up.
 *
 * @param title who says it, where: a document, a page, a register; 1 to 500 characters
 * @param date the day, month or year of which the source speaks
 */
public record Source(String title, PartialDate date) {
    public static final int MAX_LENGTH = 500;

    public Source {
        title = Texts.checked("title of a source", title, MAX_LENGTH);
    }

    /** Whether it has yet to appear, so that nothing can have been read there. */
    public boolean isToCome(LocalDate today) {
        return date.firstDay().isAfter(today);
    }

    /** Whether it speaks of an earlier time than the day, so that nothing can be read there that was counted then. */
    public boolean isBefore(LocalDate day) {
        return date.lastDay().isBefore(day);
    }
}
