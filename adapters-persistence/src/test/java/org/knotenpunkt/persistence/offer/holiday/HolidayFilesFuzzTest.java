package org.knotenpunkt.persistence.offer.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.offer.holiday.HolidayFiles;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayLine;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.Mutations;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.register.BytesFile;

/** Whatever a list of holidays holds, it is refused whole or read line by line, and what is understood of it can be kept. */
@Timeout(20)
class HolidayFilesFuzzTest {
    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE");

    private static final String[] GOOD = {
        "state;name;first day;last day\n05;Herbstferien;2026-10-17;2026-10-31\n05;Weihnachtsferien;2026-12-23;2027-01-06\n",
        "Ferien,Quelle,Letzter_Tag,erster Tag,LAND\r\n\r\n\"Herbst, ferien\",x,31.10.2026,17.10.2026,5\r\n",
        "Land\tFerien\tBeginn\tEnde\n05513000\tFrühjahrsferien\t8.2.2027\t\n9\tSommer\t2027-07-19\t2027-08-31\n",
        "state;name;first day;last day\n5;\u00a0;2026-10-17;2026-10-31\n5; \u2028;+99999-10-17;+99999-10-31\n",
    };

    private final CsvHolidayFiles files = new CsvHolidayFiles();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void whateverAFileHolds(long seed) {
        var random = new Random(seed);
        var understood = new Mutations(seed)
                .of(GOOD)
                .mapToInt(text -> understood(text, CHARSETS.get(random.nextInt(CHARSETS.size()))))
                .sum();
        assertThat(understood).as("Some holidays can be read").isGreaterThan(100);
    }

    private int understood(String text, String charset) {
        var bytes = text.getBytes(Charset.forName(charset));
        if (!(files.read(new BytesFile("holidays.csv", bytes))
                instanceof Result.Success<HolidayFiles.Lines, HolidayError>(var lines))) {
            return 0;
        }
        var what = "<%s> in %s".formatted(text, charset);
        var list = HolidayList.of(lines.lines());
        assertThat(LongStream.concat(
                        lines.lines().stream().mapToLong(HolidayLine::number),
                        lines.faults().stream().mapToLong(HolidayList.Fault::line)))
                .as("Where lines begin in %s", what)
                .doesNotHaveDuplicates()
                .allMatch(number -> number > 1 && number <= bytes.length);
        assertThat(list.holidays().size() + list.faults().size())
                .as("Each line is understood or has a fault: %s", what)
                .isEqualTo(lines.lines().size());
        assertThat(list.holidays().values()).as(what).allSatisfy(holiday -> {
            assertThat(holiday.name().chars()).noneMatch(Character::isISOControl);
            assertThat(holiday.state()).matches("[0-9]{2}");
            assertThat(holiday.firstDay()).isBetween("1900-01-01", "9999-12-31");
        });
        return list.holidays().size();
    }
}
