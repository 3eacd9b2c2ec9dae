package org.knotenpunkt.domain.report;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * How many families a centre reached in a half-year, as somebody has said. What was said before stays.
 *
 * @param number of what was said of the half-year, from 1 on; the last counts
 * @param by the account of whoever has entered it
 */
public record CentreReach(
        MunicipalityId municipality,
        CentreId centre,
        ReportPeriod period,
        int number,
        ReachClaim claim,
        UUID by,
        Instant at) {
    public CentreReach {
        if (!period.isHalfYear() || number < 1) {
            throw new IllegalArgumentException("Reach %d of %s".formatted(number, period));
        }
    }
}
