package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.util.List;
import org.knotenpunkt.domain.shared.Validity;

class InMemoryClosedDaysTest implements ClosedDaysContract {
    private final InMemoryClosedDays closed = new InMemoryClosedDays();

    InMemoryClosedDaysTest() {
        closed.publicHolidays().addAll(List.of(day("2026-10-03"), day("2026-11-01")));
    }

    @Override
    public ClosedDays closed() {
        return closed;
    }

    @Override
    public void know(Validity schoolHolidays) {
        closed.schoolHolidays().add(schoolHolidays);
    }
}
