package org.knotenpunkt.persistence.offer;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_HOLIDAY;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.knotenpunkt.application.offer.ClosedDays;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** Public holidays of North Rhine-Westphalia as Jollyday knows them, and school holidays in PostgreSQL. */
public final class JooqClosedDays implements ClosedDays {
    private static final String STATE = "nw";
    private static final String STATE_KEY = "05";

    private final Database database;
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    @Inject
    public JooqClosedDays(Database database) {
        this.database = database;
    }

    @Override
    public Set<LocalDate> publicHolidays(Validity period) {
        return holidays
                .getHolidays(
                        Objects.requireNonNull(period.from()),
                        Objects.requireNonNull(period.until()),
                        HolidayType.PUBLIC_HOLIDAY,
                        STATE)
                .stream()
                .map(Holiday::getDate)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Set<Validity> schoolHolidays(Validity period) {
        return Set.copyOf(database.dsl()
                .select(Periods.validity(SCHOOL_HOLIDAY.FIRST_DAY, SCHOOL_HOLIDAY.LAST_DAY))
                .from(SCHOOL_HOLIDAY)
                .where(SCHOOL_HOLIDAY.STATE_KEY.eq(STATE_KEY))
                .and(Periods.overlaps(SCHOOL_HOLIDAY.FIRST_DAY, SCHOOL_HOLIDAY.LAST_DAY, period))
                .fetch(row -> row.value1()));
    }
}
