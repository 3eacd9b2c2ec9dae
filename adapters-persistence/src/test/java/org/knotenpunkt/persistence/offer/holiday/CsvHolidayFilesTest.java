package org.knotenpunkt.persistence.offer.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.line;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.offer.holiday.HolidayFiles;
import org.knotenpunkt.application.offer.holiday.HolidayFilesContract;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.Result;

class CsvHolidayFilesTest implements HolidayFilesContract {
    private record Sheet(String text, Charset charset) implements HandedInFile {
        @Override
        public String name() {
            return "ferien.csv";
        }

        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private byte[] bytes() {
            return text.getBytes(charset);
        }

        @Override
        public void close() {}
    }

    @Override
    public HolidayFiles files() {
        return new CsvHolidayFiles();
    }

    private static Result<HolidayFiles.Lines, HolidayError> readCsv(String text) {
        return new CsvHolidayFiles().read(new Sheet(text, StandardCharsets.UTF_8));
    }

    private static HolidayError refused(String text) {
        return ((Result.Refusal<HolidayFiles.Lines, HolidayError>) readCsv(text)).reason();
    }

    @Test
    void columnsAreFoundByTheirHeadingsInGermanAndInEnglish() {
        assertThat(readCsv("state;name;first day;last day\n05;Herbstferien;2026-10-17;2026-10-31\n")
                        .orElseThrow()
                        .lines())
                .containsExactly(line(2, "05", "Herbstferien", "2026-10-17", "2026-10-31"));
        assertThat(readCsv(
                                "\ufeffFerien,Quelle,Letzter_Tag,erster Tag,LAND\n\nHerbstferien,x,31.10.2026,17.10.2026,5\n")
                        .orElseThrow()
                        .lines())
                .containsExactly(line(3, "5", "Herbstferien", "17.10.2026", "31.10.2026"));
    }

    @Test
    void aSpreadsheetMayWriteAnotherEncoding() {
        var sheet = new Sheet(
                "Land;Ferien;Beginn;Ende\n09;Frühjahrsferien;2027-02-08;2027-02-12\n", Charset.forName("windows-1252"));
        assertThat(new CsvHolidayFiles().read(sheet).orElseThrow().lines())
                .containsExactly(line(2, "09", "Frühjahrsferien", "2027-02-08", "2027-02-12"));
    }

    @Test
    void whatIsNoTextOrTooLongIsRefused() {
        assertThat(refused("%PDF-1.7 and so on")).isEqualTo(new HolidayError.HolidaysNotText("PDF"));
        assertThat(refused("state;name;first day;last day\n"
                        + IntStream.rangeClosed(0, HolidayList.MOST_LINES)
                                .mapToObj(number -> "05;a;2026-10-17;2026-10-17\n")
                                .collect(Collectors.joining())))
                .isEqualTo(new HolidayError.TooManyHolidays(HolidayList.MOST_LINES));
    }
}
