package org.knotenpunkt.domain.partnership.lineofsight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.progress.Balance;

/**
 * What a party contributes.
 *
 * @param pursuit the agreement in which it says so
 */
public record ContributionLine(Pursuit pursuit, Contribution contribution, Balance balance, boolean isNeverDelivered) {
    static ContributionLine of(Pursuit pursuit, Contribution contribution, LocalDate today) {
        var delivered =
                Optional.ofNullable(pursuit.delivered().get(contribution.id())).orElse(BigDecimal.ZERO);
        var balance = Balance.of(contribution, delivered, today);
        return new ContributionLine(
                pursuit,
                contribution,
                balance,
                pursuit.holds() && balance.isUntouched() && !contribution.from().isAfter(today));
    }

    /** What the agreement calls the party. */
    public String party() {
        return pursuit.content().party(contribution.party()).map(Party::name).orElseThrow();
    }
}
