package org.knotenpunkt.domain.offer.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * That somebody has looked at what a centre counted in a month, and that it stands so: until that is taken back, nothing is entered there any more,
 * and nothing is said of the sessions.
 *
 * @param account of whoever has approved it
 */
public record MonthApproval(MunicipalityId municipality, CentreId centre, YearMonth month, UUID account, Instant at) {
    /**
     * The approval, if its month is closed and nothing else is missing than what is known to be.
     *
     * @param missing of how many sessions nothing was entered
     * @param known of how many nothing is there as far as whoever approves it knows
     */
    public Result<MonthApproval, CountError> given(long missing, long known, Closing closing, LocalDate today) {
        if (!closing.isClosed(month, today)) {
            return Result.refusal(new CountError.MonthIsOpen(closing.lastDay(month)));
        }
        return missing == known ? Result.success(this) : Result.refusal(new CountError.CountsAreMissing(missing));
    }

    public CountEvent approved() {
        return new CountEvent.MonthApproved(centre, municipality, month, at);
    }

    public CountEvent takenBack(Instant when) {
        return new CountEvent.MonthApprovalTakenBack(centre, municipality, month, when);
    }
}
