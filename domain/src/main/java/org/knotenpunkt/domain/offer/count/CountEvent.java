package org.knotenpunkt.domain.offer.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to what is counted. */
public sealed interface CountEvent extends DomainEvent {
    /** Somebody has entered how many came to a session. */
    record GuestsCounted(OfferId offer, MunicipalityId municipality, SessionId session, LocalDate day, Instant at)
            implements CountEvent {
        @Override
        public UUID subject() {
            return offer.value();
        }
    }

    /** Somebody has corrected how many came to a session. */
    record CountCorrected(OfferId offer, MunicipalityId municipality, SessionId session, LocalDate day, Instant at)
            implements CountEvent {
        @Override
        public UUID subject() {
            return offer.value();
        }
    }

    /** Somebody has approved what a centre counted in a month. */
    record MonthApproved(CentreId centre, MunicipalityId municipality, YearMonth month, Instant at)
            implements CountEvent {
        @Override
        public UUID subject() {
            return centre.value();
        }
    }

    /** What a centre counted in a month is no longer approved. */
    record MonthApprovalTakenBack(CentreId centre, MunicipalityId municipality, YearMonth month, Instant at)
            implements CountEvent {
        @Override
        public UUID subject() {
            return centre.value();
        }
    }

    /** A town has set until when the counts of a month can be entered. */
    record ClosingSet(MunicipalityId municipality, int day, Instant at) implements CountEvent {
        @Override
        public UUID subject() {
            return municipality.value();
        }
    }
}
