package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.shared.Result;

/** Out-port: reads recurrence rules as RFC 5545 writes them. */
public interface Recurrences {
    /**
     * The days that the rule gives from the first day on, that day among them if the rule gives it, up to the last day, in their order; the
     * first so many and one more where there are more. A rule that has an end of its own ends with the earlier one. What it says of hours,
     * minutes and seconds is refused.
     */
    Result<List<LocalDate>, OfferError> days(String rule, LocalDate firstDay, LocalDate lastDay, int most);
}
