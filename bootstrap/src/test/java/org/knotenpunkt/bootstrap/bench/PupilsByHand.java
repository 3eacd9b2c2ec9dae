package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Recording how many pupils a school has, by hand: the row, the event and the entry of the audit. */
final class PupilsByHand {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PupilsByHand() {}

    /** Whether the school was still as it had been seen. */
    static boolean record(Connection connection, UUID account, UUID school, long version, String json)
            throws Exception {
        var given = JSON.readTree(json);
        int year = Integer.parseInt(given.get("schoolYear").textValue().substring(0, 4));
        int count = given.get("count").intValue();
        UUID town;
        try (var move = connection.prepareStatement(SchoolSql.MOVE_VERSION)) {
            move.setObject(1, school);
            move.setLong(2, version);
            move.setObject(3, account);
            try (var rows = move.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                town = rows.getObject(1, UUID.class);
            }
        }
        try (var pupils = connection.prepareStatement(SchoolSql.PUPILS)) {
            pupils.setObject(1, school);
            pupils.setInt(2, year);
            pupils.setInt(3, count);
            pupils.setString(4, given.get("method").textValue());
            pupils.setString(5, given.get("source").get("title").textValue());
            pupils.setString(6, given.get("source").get("date").textValue());
            pupils.executeUpdate();
        }
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        try (var statement = connection.prepareStatement(SchoolSql.STATEMENT)) {
            statement.setObject(1, school);
            statement.setInt(2, year);
            statement.setInt(3, year);
            statement.setString(4, count + " COUNTED");
            statement.setObject(5, at.atOffset(ZoneOffset.UTC));
            statement.setObject(6, account);
            statement.executeUpdate();
        }
        var payload = "{\"year\":%d,\"count\":%d,\"school\":\"%s\"}".formatted(year, count, school);
        var corrected = new DeedByHand(
                account,
                "COORDINATION:MUNICIPALITY:" + town,
                "organisation.pupils-recorded",
                town,
                school,
                at,
                payload);
        corrected.tell(connection); // that the former count is taken back
        corrected.tell(connection);
        return true;
    }
}
