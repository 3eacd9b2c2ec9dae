package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;

/**
 * Since when the parties have had before them what a version says; nobody has signed exactly that before.
 *
 * @param on the first day
 * @param onPaper whether it was concluded on paper, and recorded here later
 */
public record Proposal(LocalDate on, boolean onPaper) {
    /** How many years back a text was proposed on paper at most. */
    public static final int MAX_YEARS = 10;
}
