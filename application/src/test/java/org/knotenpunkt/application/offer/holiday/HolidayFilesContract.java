package org.knotenpunkt.application.offer.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.line;
import static org.knotenpunkt.domain.shared.Result.refusal;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.register.TextFile;
import org.knotenpunkt.domain.offer.holiday.HolidayColumn;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.Result;

/** What all {@link HolidayFiles} read. A class that implements this runs it against some. */
public interface HolidayFilesContract {
    HolidayFiles files();

    private Result<HolidayFiles.Lines, HolidayError> read(String text) {
        return files().read(TextFile.of(text));
    }

    @Test
    default void columnsAreFoundInAnyOrderAndOthersLeftAside() {
        var lines = read("Ferien;Quelle;Ende;Beginn;Land\nHerbstferien;x;2026-10-31;2026-10-17;05\n")
                .orElseThrow();

        assertThat(lines.lines()).containsExactly(line(2, "05", "Herbstferien", "2026-10-17", "2026-10-31"));
        assertThat(lines.faults()).isEmpty();
    }

    @Test
    default void emptyLinesAreNoneAndCountForWhereTheOthersAre() {
        assertThat(read("state;name;first day;last day\n\n;;;\n05;Herbstferien;2026-10-17;2026-10-31\n")
                        .orElseThrow()
                        .lines())
                .containsExactly(line(4, "05", "Herbstferien", "2026-10-17", "2026-10-31"));
    }

    @Test
    default void aLineWithOtherCellsThanTheHeadingIsAFault() {
        var lines = read("state;name;first day;last day\n05;Herbstferien;2026-10-17\n05;Ostern;2027-03-22;2027-04-03\n")
                .orElseThrow();

        assertThat(lines.faults())
                .containsExactly(new HolidayList.Fault(2, new HolidayError.HolidayLineHasOtherCells(3, 4)));
        assertThat(lines.lines()).containsExactly(line(3, "05", "Ostern", "2027-03-22", "2027-04-03"));
    }

    @Test
    default void whatIsNoListOfHolidaysIsRefused() {
        assertThat(read("")).isEqualTo(refusal(new HolidayError.NoHolidaysInFile()));
        assertThat(read("state;name;first day;last day\n")).isEqualTo(refusal(new HolidayError.NoHolidaysInFile()));
        assertThat(read("state;name;first day\n05;Herbstferien;2026-10-17\n"))
                .isEqualTo(refusal(new HolidayError.NoHolidayColumn(HolidayColumn.LAST_DAY)));
    }
}
