package org.knotenpunkt.application.offer.holiday;

import java.util.List;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayLine;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.Result;

/** Out-port: reads lists of holidays. */
public interface HolidayFiles {
    /**
     * The lines below the heading, without empty ones. Cells are separated by semicolons, commas or tabulators; columns are found by
     * {@link org.knotenpunkt.domain.offer.holiday.HolidayColumn} in any order, and others are left aside.
     */
    Result<Lines, HolidayError> read(HandedInFile file);

    /**
     * The lines of a file.
     *
     * @param faults lines that have other cells than the heading
     */
    record Lines(List<HolidayLine> lines, List<HolidayList.Fault> faults) {
        public Lines {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }
}
