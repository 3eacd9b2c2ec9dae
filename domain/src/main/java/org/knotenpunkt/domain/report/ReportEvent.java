package org.knotenpunkt.domain.report;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to what a town reports. */
public sealed interface ReportEvent extends DomainEvent {
    /** Figures have left the town. */
    record FiguresReleased(FigureReleaseId id, MunicipalityId municipality, String period, int number, Instant at)
            implements ReportEvent {
        @Override
        public UUID subject() {
            return id.value();
        }
    }

    /** A half-year report was released. */
    record ReportReleased(ReportReleaseId id, MunicipalityId municipality, String period, int number, Instant at)
            implements ReportEvent {
        @Override
        public UUID subject() {
            return id.value();
        }
    }

    /** Somebody has said how many families a centre reaches. */
    record ReachSaid(CentreId centre, MunicipalityId municipality, String period, int number, Instant at)
            implements ReportEvent {
        @Override
        public UUID subject() {
            return centre.value();
        }
    }
}
