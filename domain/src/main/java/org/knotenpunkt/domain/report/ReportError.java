package org.knotenpunkt.domain.report;

import java.time.LocalDate;
import org.knotenpunkt.domain.centre.CentreId;
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

    /** There is no such report, or none that the actor may know of. */
    record UnknownReport(ReportReleaseId id) implements ReportError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no such centre, or none that the actor may know of. */
    record UnknownCentre(CentreId centre) implements ReportError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nobody knows yet how many families will be reached. */
    record ReachToCome(LocalDate today) implements ReportError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The period has not begun: nobody has come yet. */
    record PeriodToCome(LocalDate firstDay) implements ReportError {}

    /** The period is not over: what is released stands for all of it. */
    record PeriodNotOver(LocalDate lastDay) implements ReportError {}

    /** No session took place in the period. */
    record NothingTookPlace() implements ReportError {}

    /** What would be released is not what was looked at: something was entered meanwhile. */
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
