package org.knotenpunkt.application.offer.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.MonthApproval;

/**
 * How far the counts of a month are.
 *
 * @param lastOpenDay the last day on which they could be entered without a reason, or can be
 * @param closed whether that day is over
 * @param centres in which sessions were held, ordered by name
 */
public record CountedMonth(YearMonth month, LocalDate lastOpenDay, boolean closed, List<OfCentre> centres) {
    public CountedMonth {
        centres = List.copyOf(centres);
    }

    /**
     * How far they are in a centre.
     *
     * @param held how many sessions took place and have begun
     * @param entered of how many of them anything was entered
     * @param late in how many of the month anything was entered after it was closed
     * @param approval that what was counted stands; null if nobody has said so
     */
    public record OfCentre(
            CentreId centre,
            String name,
            long held,
            long entered,
            int late,
            @Nullable MonthApproval approval) {
        /** Of how many sessions nothing was entered. */
        public long missing() {
            return held - entered;
        }
    }
}
