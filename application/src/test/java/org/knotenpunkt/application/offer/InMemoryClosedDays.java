package org.knotenpunkt.application.offer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Validity;

/** Days on which schools and offices are closed, in sets. */
public final class InMemoryClosedDays implements ClosedDays {
    private final Set<LocalDate> publicHolidays = new HashSet<>();
    private final Set<Validity> schoolHolidays = new HashSet<>();

    /** All public holidays that are known, for tests to change. */
    public Set<LocalDate> publicHolidays() {
        return publicHolidays;
    }

    /** All school holidays that are known, for tests to change. */
    public Set<Validity> schoolHolidays() {
        return schoolHolidays;
    }

    @Override
    public Set<LocalDate> publicHolidays(Validity period) {
        return publicHolidays.stream().filter(period::includes).collect(toUnmodifiableSet());
    }

    @Override
    public Set<Validity> schoolHolidays(Validity period) {
        return schoolHolidays.stream().filter(period::overlaps).collect(toUnmodifiableSet());
    }
}
