package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;

/** How things stand with an agreement on a day. */
public enum AgreementState {
    /** Nothing holds yet: people work on a draft. */
    DRAFTED,
    /** Nothing holds yet: parties are asked whether they agree. */
    PROPOSED,
    /** Nothing holds yet: a party has said no, or the draft was discarded. */
    STOPPED,
    /** Everybody has agreed; it begins later. */
    TO_COME,
    /** It holds. */
    IN_FORCE,
    /** It held. */
    OVER;

    /** How things stand on the day. */
    public static AgreementState of(Agreement agreement, LocalDate day) {
        if (agreement.inForceOn(day).isPresent()) {
            return IN_FORCE;
        }
        if (agreement.lastDayAsOf(day).filter(day::isAfter).isPresent()) {
            return OVER;
        }
        if (agreement.lastAgreed().isPresent()) {
            return TO_COME;
        }
        return agreement
                .draft()
                .map(Version::state)
                .map(state -> switch (state) {
                    case DRAFT -> DRAFTED;
                    case PROPOSED -> PROPOSED;
                    case REFUSED, AGREED -> STOPPED;
                })
                .orElse(STOPPED);
    }
}
