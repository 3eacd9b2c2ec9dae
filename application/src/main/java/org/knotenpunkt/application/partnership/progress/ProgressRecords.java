package org.knotenpunkt.application.partnership.progress;

import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.Deliveries;
import org.knotenpunkt.domain.partnership.progress.GoalRatings;
import org.knotenpunkt.domain.partnership.progress.GoalValues;
import org.knotenpunkt.domain.partnership.progress.Recordings;

/**
 * Out-port: keeps what is recorded of the progress of agreements. Entries come in the order in which they were recorded, withdrawn ones in
 * the order in which they were taken back. Who changes something holds the agreement.
 */
public interface ProgressRecords {
    /** All that is recorded of a goal, which may be nothing. */
    GoalValues valuesOf(Agreement agreement, GoalId goal);

    /** All that is recorded of a contribution, which may be nothing. */
    Deliveries deliveriesOf(Agreement agreement, ContributionId contribution);

    /** How the goal is rated, which may be not at all. */
    GoalRatings ratingsOf(Agreement agreement, GoalId goal);

    /** All that is recorded. */
    Recordings of(Agreement agreement);

    /** Adds what has happened. */
    void save(GoalValues values);

    /** Adds what has happened. */
    void save(Deliveries deliveries);

    /** Adds what has happened. */
    void save(GoalRatings ratings);
}
