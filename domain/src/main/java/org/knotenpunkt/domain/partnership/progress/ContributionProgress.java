package org.knotenpunkt.domain.partnership.progress;

import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A contribution and what has become of it.
 *
 * @param contribution as it is said now, or was said last
 * @param held when it was in a version that held
 * @param balance how it stands; where it is over, as of its last day
 */
public record ContributionProgress(
        Contribution contribution, Validity held, Ledger<Delivery> deliveries, Balance balance) {}
