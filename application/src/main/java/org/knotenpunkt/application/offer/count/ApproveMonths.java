package org.knotenpunkt.application.offer.count;

import java.time.YearMonth;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town looks at what its centres counted in a month, and says that it stands so. */
public interface ApproveMonths {
    /** How far the counts of the month are. */
    Result<CountedMonth, CountError> month(Actor actor, MunicipalityId town, YearMonth month);

    /**
     * Approves what the centre counted in a closed month. What is approved already stays so.
     *
     * @param missing of how many sessions nothing was entered, as far as the actor knows
     */
    Result<MonthApproval, CountError> approve(
            Actor actor, MunicipalityId town, CentreId centre, YearMonth month, long missing);

    /** Takes an approval back, so that counts can be entered again; what is not approved stays so. */
    Result<YearMonth, CountError> takeBack(Actor actor, MunicipalityId town, CentreId centre, YearMonth month);
}
