package org.knotenpunkt.domain.offer.count;

import java.time.YearMonth;

/**
 * How far the counts of a month stand.
 *
 * @param centres in which sessions took place
 * @param approved in how many of them the town has approved what was counted
 */
public record MonthStanding(YearMonth month, int centres, int approved) {
    public MonthStanding {
        if (approved < 0 || approved > centres) {
            throw new IllegalArgumentException("%d of %d centres".formatted(approved, centres));
        }
    }

    /** Whether nothing of it changes any more, unless an approval is taken back. */
    public boolean isApproved() {
        return approved == centres;
    }
}
