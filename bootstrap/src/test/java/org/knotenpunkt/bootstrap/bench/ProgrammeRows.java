package org.knotenpunkt.bootstrap.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.domain.report.ReportPeriod;

/**
 * Centres at schools with all that was counted in them, and what their towns have released of it.
 *
 * @param weeks for how many there was something to count, until today; what took place in the last of them nobody has entered yet
 */
record ProgrammeRows(Databases databases, LocalDate today, int weeks) {
    /** The network of which all towns are members. */
    static final UUID NETWORK = UUID.fromString("c7000000-0000-7000-8000-000000000000");

    private static final int MONTHS_OF_HALF_A_YEAR = 6;

    /**
     * Fills the tables of a database, and says how long that took.
     *
     * @param largest of them all schools have centres
     * @param each of the other towns one in so many, of which the same holds
     */
    void insert(String database, List<Town> largest, int each) throws SQLException, IOException {
        long begin = System.nanoTime();
        databases.run(
                database,
                "programme",
                Map.of(
                        "bench.largest",
                                largest.stream()
                                        .map(town -> town.id().toString())
                                        .collect(joining(",")),
                        "bench.each", each,
                        "bench.today", today,
                        "bench.weeks", weeks));
        long counted = System.nanoTime();
        databases.settle(database);
        long settled = System.nanoTime();
        var period = lastHalfYear();
        var settings = new HashMap<String, Object>();
        settings.put("bench.network", NETWORK);
        settings.put("bench.today", today);
        settings.put("bench.period", period);
        settings.put("bench.first", period.firstDay());
        settings.put("bench.last", period.lastDay());
        databases.run(database, "releases", settings);
        databases.settle(database);
        System.out.printf(
                "%s: counted in %d s, looked at in %d s, released in %d s%n",
                database, seconds(begin, counted), seconds(counted, settled), seconds(settled, System.nanoTime()));
    }

    private static long seconds(long begin, long end) {
        return Duration.ofNanos(end - begin).toSeconds();
    }

    /** What was released. */
    ReportPeriod lastHalfYear() {
        return ReportPeriod.halfYearOf(today.minusMonths(MONTHS_OF_HALF_A_YEAR));
    }
}
