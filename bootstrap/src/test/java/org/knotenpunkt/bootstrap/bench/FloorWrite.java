package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** Recording how many pupils a school has, by hand: the row, the event and the entry of the audit. */
final class FloorWrite {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FloorWrite() {}

    /** Whether the school was still as it had been seen. */
    static boolean record(Connection connection, UUID account, UUID school, long version, String json)
            throws Exception {
        var given = JSON.readTree(json);
        int year = Integer.parseInt(given.get("schoolYear").textValue().substring(0, 4));
        int count = given.get("count").intValue();
        UUID town;
        try (var move = connection.prepareStatement(FloorSql.MOVE_VERSION)) {
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
        try (var pupils = connection.prepareStatement(FloorSql.PUPILS)) {
            pupils.setObject(1, school);
            pupils.setInt(2, year);
            pupils.setInt(3, count);
            pupils.setString(4, given.get("method").textValue());
            pupils.setString(5, given.get("source").get("title").textValue());
            pupils.setString(6, given.get("source").get("date").textValue());
            pupils.executeUpdate();
        }
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        try (var statement = connection.prepareStatement(FloorSql.STATEMENT)) {
            statement.setObject(1, school);
            statement.setInt(2, year);
            statement.setInt(3, year);
            statement.setString(4, count + " COUNTED");
            statement.setObject(5, at.atOffset(ZoneOffset.UTC));
            statement.setObject(6, account);
            statement.executeUpdate();
        }
        var payload = "{\"year\":%d,\"count\":%d,\"school\":\"%s\"}".formatted(year, count, school);
        tell(connection, account, school, town, at, payload);
        tell(connection, account, school, town, at, payload);
        return true;
    }

    /** Writes an event and what is left of it in the audit: one that the former count is taken back, one that there is another. */
    private static void tell(Connection connection, UUID account, UUID school, UUID town, Instant at, String payload)
            throws Exception {
        var event = UUID.randomUUID();
        try (var insert = connection.prepareStatement(FloorSql.EVENT)) {
            insert.setObject(1, event);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setObject(3, town);
            insert.setObject(4, school);
            insert.setObject(5, account);
            insert.setString(6, payload);
            insert.executeUpdate();
        }
        var grounds = "COORDINATION:MUNICIPALITY:" + town;
        var payloadHash = MessageDigest.getInstance("SHA-256").digest(payload.getBytes(UTF_8));
        try (var audit = connection.prepareStatement(FloorSql.AUDIT)) {
            audit.setObject(1, at.atOffset(ZoneOffset.UTC));
            audit.setString(
                    2,
                    String.join(
                            "\n",
                            town.toString(),
                            at.toString(),
                            account.toString(),
                            grounds,
                            event.toString(),
                            "organisation.pupils-recorded",
                            school.toString(),
                            HexFormat.of().formatHex(payloadHash)));
            audit.setObject(3, town);
            audit.setObject(4, account);
            audit.setString(5, grounds);
            audit.setObject(6, event);
            audit.setObject(7, school);
            audit.setBytes(8, payloadHash);
            audit.executeUpdate();
        }
    }
}
