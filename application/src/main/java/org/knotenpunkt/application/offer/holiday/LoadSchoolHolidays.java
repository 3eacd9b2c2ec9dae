package org.knotenpunkt.application.offer.holiday;

import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: whoever runs the installation tells it when schools are closed. */
public interface LoadSchoolHolidays {
    /**
     * Takes over the holidays of a file, in place of what is known of the same states and school years. Where a line has a fault, nothing is
     * taken over.
     *
     * @param dryRun whether nothing is to be taken over anyway
     */
    Result<LoadedHolidays, HolidayError> load(Actor actor, HandedInFile file, boolean dryRun);
}
