package org.knotenpunkt.application.offer.holiday;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayLine;
import org.knotenpunkt.domain.shared.Result;

/** The use cases about school holidays on fakes: files have five cells in each line, separated by semicolons, and no heading. */
public final class HolidayHouse {
    private final InMemorySchoolHolidays holidays = new InMemorySchoolHolidays();
    private final RecordingEvents events = new RecordingEvents();
    private final HolidayService service;

    public HolidayHouse(Rights rights, LocalDate today) {
        this.service = new HolidayService(
                holidays,
                HolidayHouse::lines,
                rights,
                events,
                new DirectTransactions(),
                new CountingIds(),
                FixedClock.on(today));
    }

    private static Result<HolidayFiles.Lines, HolidayError> lines(HandedInFile file) {
        try (var bytes = file.open()) {
            return Result.success(new HolidayFiles.Lines(
                    new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split(";", -1))
                            .map(cells ->
                                    new HolidayLine(Long.parseLong(cells[0]), cells[1], cells[2], cells[3], cells[4]))
                            .toList(),
                    List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
