package org.knotenpunkt.domain.report;

import java.util.Optional;
import org.knotenpunkt.domain.offer.count.Figure;

/** A number of attendances that leaves a town. As a rule none of a part is greater than the one before it. */
public enum Measure {
    /** All attendances: who comes twice is counted twice. */
    GUESTS {
        @Override
        long of(Figure figure) {
            return figure.guests();
        }
    },
    /** Attendances at the sessions where somebody has asked who is there for the first time. */
    ASKED {
        @Override
        long of(Figure figure) {
            return figure.askedGuests();
        }
    },
    /** Attendances for the first time, at those sessions. */
    FIRST_TIMERS {
        @Override
        long of(Figure figure) {
            return figure.firstTimers();
        }
    };

    abstract long of(Figure figure);

    /** The one of which it is a part. */
    Optional<Measure> wider() {
        return switch (this) {
            case GUESTS -> Optional.empty();
            case ASKED -> Optional.of(GUESTS);
            case FIRST_TIMERS -> Optional.of(ASKED);
        };
    }

    /** Whether anything was entered of which it could be known. */
    boolean isKnown(Figure figure) {
        return switch (this) {
            case GUESTS, ASKED -> figure.entered() > 0;
            case FIRST_TIMERS -> figure.askedGuests() > 0;
        };
    }
}
