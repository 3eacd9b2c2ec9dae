package org.knotenpunkt.application.offer.holiday;

import java.util.List;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * What came of a list of holidays.
 *
 * @param faults lines that could not be taken over: nothing was, if there are any
 * @param parts by state and school year
 * @param loaded whether what the parts tell has been done
 */
public record LoadedHolidays(List<HolidayList.Fault> faults, List<Part> parts, boolean loaded) {
    public LoadedHolidays {
        faults = List.copyOf(faults);
        parts = List.copyOf(parts);
    }

    /**
     * The holidays of a state that begin in a school year.
     *
     * @param holidays how many there are
     * @param added how many of them were not known
     * @param removed how many others were
     */
    public record Part(String state, SchoolYear year, int holidays, int added, int removed) {
        boolean isNews() {
            return added + removed > 0;
        }
    }
}
