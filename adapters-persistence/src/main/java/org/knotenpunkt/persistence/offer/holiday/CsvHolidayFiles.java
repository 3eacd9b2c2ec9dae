package org.knotenpunkt.persistence.offer.holiday;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.knotenpunkt.application.offer.holiday.HolidayFiles;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.offer.holiday.HolidayColumn;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayLine;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.register.PlainText;

/** Lists of holidays whose cells a semicolon, a comma or a tabulator separates: the one that makes most of the heading. */
public final class CsvHolidayFiles implements HolidayFiles {
    @Inject
    public CsvHolidayFiles() {}

    @Override
    public Result<Lines, HolidayError> read(HandedInFile file) {
        try {
            var format = PlainText.otherFormat(file);
            return format.isPresent()
                    ? Result.refusal(new HolidayError.HolidaysNotText(format.get()))
                    : read(PlainText.text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result<Lines, HolidayError> read(String text) throws IOException {
        var records = new ArrayList<CsvRecord>();
        try (var csv = PlainText.cells(PlainText.separator(text)).ofCsvRecord(text)) {
            for (var record : csv) {
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    records.add(record);
                }
                if (records.size() > HolidayList.MOST_LINES + 1) {
                    return Result.refusal(new HolidayError.TooManyHolidays(HolidayList.MOST_LINES));
                }
            }
        } catch (CsvParseException endless) {
            return Result.refusal(new HolidayError.HolidaysNotText("CSV"));
        }
        return records.size() < 2
                ? Result.refusal(new HolidayError.NoHolidaysInFile())
                : lines(records.getFirst().getFields(), records.subList(1, records.size()));
    }

    private static Result<Lines, HolidayError> lines(List<String> heading, List<CsvRecord> records) {
        var places = new EnumMap<HolidayColumn, Integer>(HolidayColumn.class);
        for (int place = 0; place < heading.size(); place++) {
            var at = place;
            HolidayColumn.of(heading.get(place)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        var missing = missing(places);
        if (missing.isPresent()) {
            return Result.refusal(new HolidayError.NoHolidayColumn(missing.get()));
        }
        var lines = new ArrayList<HolidayLine>();
        var faults = new ArrayList<HolidayList.Fault>();
        for (var record : records) {
            var cells = record.getFields();
            if (cells.size() == heading.size()) {
                lines.add(new HolidayLine(
                        record.getStartingLineNumber(),
                        cell(cells, places, HolidayColumn.STATE),
                        cell(cells, places, HolidayColumn.NAME),
                        cell(cells, places, HolidayColumn.FIRST_DAY),
                        cell(cells, places, HolidayColumn.LAST_DAY)));
            } else {
                faults.add(new HolidayList.Fault(
                        record.getStartingLineNumber(),
                        new HolidayError.HolidayLineHasOtherCells(cells.size(), heading.size())));
            }
        }
        return Result.success(new Lines(lines, faults));
    }

    private static String cell(List<String> cells, Map<HolidayColumn, Integer> places, HolidayColumn column) {
        return PlainText.visible(cells.get(Objects.requireNonNull(places.get(column))));
    }

    private static Optional<HolidayColumn> missing(Map<HolidayColumn, Integer> places) {
        return Arrays.stream(HolidayColumn.values())
                .filter(column -> !places.containsKey(column))
                .findFirst();
    }
}
