package org.knotenpunkt.application.offer.holiday;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.offer.holiday.HolidayColumn;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayLine;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.Result;

/** Reads the plainest lists only: UTF-8, semicolons, no quotation marks. */
public final class PlainHolidayFiles implements HolidayFiles {
    @Override
    public Result<Lines, HolidayError> read(HandedInFile file) {
        try (var content = file.open()) {
            return read(new String(content.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result<Lines, HolidayError> read(String[] lines) {
        if (Arrays.stream(lines).skip(1).allMatch(PlainHolidayFiles::isEmpty)) {
            return Result.refusal(new HolidayError.NoHolidaysInFile());
        }
        var heading = Arrays.stream(lines[0].split(";", -1))
                .map(name -> HolidayColumn.of(name).orElse(null))
                .toList();
        for (var column : HolidayColumn.values()) {
            if (!heading.contains(column)) {
                return Result.refusal(new HolidayError.NoHolidayColumn(column));
            }
        }
        var read = new ArrayList<HolidayLine>();
        var faults = new ArrayList<HolidayList.Fault>();
        for (int i = 1; i < lines.length; i++) {
            var cells = List.of(lines[i].split(";", -1));
            if (isEmpty(lines[i])) {
                continue;
            }
            if (cells.size() == heading.size()) {
                read.add(new HolidayLine(
                        i + 1,
                        cells.get(heading.indexOf(HolidayColumn.STATE)),
                        cells.get(heading.indexOf(HolidayColumn.NAME)),
                        cells.get(heading.indexOf(HolidayColumn.FIRST_DAY)),
                        cells.get(heading.indexOf(HolidayColumn.LAST_DAY))));
            } else {
                faults.add(new HolidayList.Fault(
                        i + 1, new HolidayError.HolidayLineHasOtherCells(cells.size(), heading.size())));
            }
        }
        return Result.success(new Lines(read, faults));
    }

    private static boolean isEmpty(String line) {
        return line.replace(";", "").isBlank();
    }
}
