package org.knotenpunkt.domain.report;

import java.time.LocalDate;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why nothing was reported. */
public sealed interface ReportError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such release, or none that the actor may know of. */
    record UnknownRelease(FigureReleaseId id) implements ReportError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The period is not over: figures that leave the town stand for all of it. */
    record PeriodNotOver(LocalDate lastDay) implements ReportError {}

    /** No session took place in the period. */
    record NothingTookPlace() implements ReportError {}

    /** What would leave the town is not what was looked at: something was entered meanwhile. */
    record FiguresHaveChanged() implements ReportError {}

    /** The same has been released already. */
    record ReleasedAlready(int number) implements ReportError {}

    /** Whoever releases a period again says what was corrected. */
    record CorrectionWithoutReason(int before) implements ReportError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The actor may not do this. */
    record ReportNotAllowed(Denial reason) implements ReportError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
