package org.knotenpunkt.application.offer.holiday;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.shared.SchoolYear;

/** School holidays in a list. */
public final class InMemorySchoolHolidays implements SchoolHolidays {
    private final List<SchoolHoliday> kept = new ArrayList<>();

    @Override
    public List<SchoolHoliday> of(String state) {
        return kept.stream()
                .filter(one -> one.state().equals(state))
                .sorted(SchoolHoliday.IN_ORDER)
                .toList();
    }

    @Override
    public void replace(String state, SchoolYear year, List<SchoolHoliday> holidays) {
        kept.removeIf(one -> one.state().equals(state) && one.schoolYear().equals(year));
        kept.addAll(holidays);
    }

    /** Forgets all of them. */
    public void clear() {
        kept.clear();
    }
}
