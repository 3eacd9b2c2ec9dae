package org.knotenpunkt.domain.shared;

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
}
