package org.knotenpunkt.application.offer.holiday;

import java.util.List;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Out-port: keeps the school holidays of states. */
public interface SchoolHolidays {
    /** The state whose holidays offers leave out. */
    String NORTH_RHINE_WESTPHALIA = "05";

    /** Those of the state, as they come. */
    List<SchoolHoliday> of(String state);

    /** Keeps these in place of those that begin in the school year in the state; all of them do so. */
    void replace(String state, SchoolYear year, List<SchoolHoliday> holidays);
}
