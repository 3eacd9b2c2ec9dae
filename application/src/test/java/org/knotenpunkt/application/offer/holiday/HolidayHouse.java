package org.knotenpunkt.application.offer.holiday;

import java.time.LocalDate;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Rights;

/** The use cases about school holidays on fakes: files have five cells in each line, separated by semicolons, and no heading. */
public final class HolidayHouse {
    private final InMemorySchoolHolidays holidays = new InMemorySchoolHolidays();
    private final RecordingEvents events = new RecordingEvents();
    private final HolidayService service;

    public HolidayHouse(Rights rights, LocalDate today) {
        this.service = new HolidayService(
                holidays,
                new PlainHolidayFiles(),
                rights,
                events,
                new DirectTransactions(),
                new CountingIds(),
                FixedClock.on(today));
    }

    public InMemorySchoolHolidays holidays() {
        return holidays;
    }

    public HolidayService service() {
        return service;
    }

    RecordingEvents events() {
        return events;
    }
}
