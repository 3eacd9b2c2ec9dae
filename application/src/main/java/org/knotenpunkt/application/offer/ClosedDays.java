package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.Set;
import org.knotenpunkt.domain.shared.Validity;

/** Out-port: the days on which schools and offices are closed. */
public interface ClosedDays {
    /** The public holidays in the period, which has a beginning and an end. */
    Set<LocalDate> publicHolidays(Validity period);

    /** The school holidays in the period that are known, each with its first and last day. */
    Set<Validity> schoolHolidays(Validity period);
}
