package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.ReportPeriod;

/** What the towns of a network have released, from the newest on. */
final class ReleasesByHand implements ByHand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NETWORK = 4;
    private static final int MOST = 50;
    private static final char SEPARATOR = '\u001f';
    private static final int WHOLE = 100;
    private static final Set<String> ADDING_UP = Set.of("CENTRE", "KIND", "MONTH");

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().endsWith("/released-figures");
    }

    @Override
    public String answer(Exchange exchange) throws Exception {
        var after = Request.extractQueryParameters(exchange.request()).getValue("after");
        try (var statement = exchange.connection()
                .prepareStatement(after == null ? ProgrammeSql.FIRST_RELEASES : ProgrammeSql.FURTHER_RELEASES)) {
            statement.setObject(1, UUID.fromString(exchange.segment(NETWORK)));
            if (after != null) {
                setPlace(statement, new String(Base64.getUrlDecoder().decode(after), UTF_8));
            }
            try (var rows = statement.executeQuery()) {
                return list(rows);
            }
        }
    }

    private static void setPlace(PreparedStatement statement, String place) throws SQLException {
        int end = place.indexOf(SEPARATOR);
        statement.setObject(2, OffsetDateTime.parse(place.substring(0, end)));
        statement.setObject(3, UUID.fromString(place.substring(end + 1)));
    }

    private static String list(ResultSet rows) throws SQLException, JsonProcessingException {
        var json = new JsonText().open('{').name("items").open('[');
        var place = "";
        for (int number = 0; number < MOST && rows.next(); number++) {
            release(json, rows);
            place = rows.getObject(10, OffsetDateTime.class).toInstant().toString() + SEPARATOR + rows.getString(1);
        }
        json.close(']');
        return json.field("next", rows.next() ? encoded(place) : null)
                .close('}')
                .toString();
    }

    private static String encoded(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    private static void release(JsonText json, ResultSet rows) throws SQLException, JsonProcessingException {
        var period = ReportPeriod.parse(rows.getString(4));
        var content = JSON.readTree(rows.getString(8));
        int base = content.get("base").intValue();
        json.open('{')
                .field("id", rows.getString(1))
                .field("town", rows.getString(2))
                .field("townName", rows.getString(3))
                .field("period", rows.getString(4))
                .field("firstDay", period.firstDay().toString())
                .field("lastDay", period.lastDay().toString())
                .raw("number", rows.getString(5))
                .field("day", rows.getString(6))
                .field("reason", rows.getString(7))
                .raw("threshold", content.get("threshold").asText())
                .raw("base", content.get("base").asText())
                .field("sha256", rows.getString(9))
                .name("figures")
                .open('{')
                .name("total");
        row(json, content.get("total"), base);
        json.name("tables").open('[');
        content.get("tables").forEach(table -> {
            var by = table.get("by").textValue();
            json.open('{')
                    .field("by", by)
                    .raw("addsUp", String.valueOf(ADDING_UP.contains(by)))
                    .name("rows")
                    .open('[');
            table.get("rows").forEach(row -> row(json, row, base));
            json.close(']').close('}');
        });
        json.close(']').close('}').close('}');
    }

    private static void row(JsonText json, JsonNode row, int base) {
        json.open('{')
                .field("key", text(row.get("key")))
                .field("label", text(row.get("label")))
                .raw("held", text(row.get("held")))
                .raw("entered", text(row.get("entered")))
                .raw("estimated", text(row.get("estimated")));
        cell(json, "guests", row.get("guests"));
        cell(json, "asked", row.get("asked"));
        cell(json, "firstTimers", row.get("first_timers"));
        json.raw("firstTimersInPercent", percent(row.get("first_timers"), row.get("asked"), base))
                .close('}');
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.asText();
    }

    private static void cell(JsonText json, String name, JsonNode cell) {
        var state = cell.get("state").textValue();
        json.name(name)
                .open('{')
                .field("state", state)
                .raw("value", state.equals("NOBODY") ? "0" : text(cell.get("value")))
                .raw("least", text(cell.get("least")))
                .raw("most", text(cell.get("most")))
                .close('}');
    }

    private static @Nullable String percent(JsonNode some, JsonNode all, int base) {
        int of = all.path("value").intValue();
        return of < base || some.get("state").textValue().equals("FEW")
                ? null
                : String.valueOf(Math.min(
                        WHOLE, Math.round((float) WHOLE * some.path("value").intValue() / of)));
    }
}
