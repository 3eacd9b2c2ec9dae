package org.knotenpunkt.application.offer.holiday;

import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.KnownHolidays;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody who works here looks at which school holidays are known. */
public interface ReadSchoolHolidays {
    /** Those of North Rhine-Westphalia, which offers leave out. */
    Result<KnownHolidays, HolidayError> known(Actor actor);
}
