package org.knotenpunkt.domain.offer.holiday;

import java.time.LocalDate;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why a list of holidays, or a line of it, was refused. */
public sealed interface HolidayError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The file is no text, but something in the format. */
    record HolidaysNotText(String format) implements HolidayError {}

    /** The file has no line with holidays. */
    record NoHolidaysInFile() implements HolidayError {}

    /** The file has more lines than any list of holidays. */
    record TooManyHolidays(int most) implements HolidayError {}

    /** Its heading does not name the column. */
    record NoHolidayColumn(HolidayColumn column) implements HolidayError {}

    /** The line has other cells than the heading. */
    record HolidayLineHasOtherCells(int cells, int columns) implements HolidayError {}

    /** This is neither the key of a state nor one of a municipality. */
    record NoStateKey(String text) implements HolidayError {}

    /** The holidays have no name, or one that is too long. */
    record NoHolidayName(int most) implements HolidayError {}

    /** This is no day. */
    record NoHolidayDay(String text) implements HolidayError {}

    /** They end before they begin, or last too long. */
    record NoHolidayLength(LocalDate firstDay, LocalDate lastDay, int most) implements HolidayError {}

    /** Another line of the same state has some of these days, too. */
    record HolidayTwice(String other) implements HolidayError {}

    /** The days belong to other holidays that are known and not among those that would be replaced. */
    record HolidayKnownOtherwise(String other) implements HolidayError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor may not do this. */
    record HolidaysNotAllowed(Denial reason) implements HolidayError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
