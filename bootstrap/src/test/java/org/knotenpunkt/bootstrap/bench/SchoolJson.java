package org.knotenpunkt.bootstrap.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** The answers of the floor out of the rows of its statements. */
final class SchoolJson {
    private static final int PAGE = 50;
    private static final Map<String, String> FORMS = Map.of(
            "02", "Grundschule",
            "08", "Förderschule",
            "10", "Realschule",
            "15", "Gesamtschule",
            "20", "Gymnasium",
            "30", "Berufskolleg");

    private SchoolJson() {}

    static String school(Connection connection, String number, Response response) throws SQLException {
        try (var statement = connection.prepareStatement(SchoolSql.SCHOOL)) {
            statement.setString(1, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                response.getHeaders().put(HttpHeader.ETAG, "\"" + rows.getString(16) + "\"");
                var json = new JsonText().open('{');
                head(json, rows);
                json.name("district")
                        .open('{')
                        .field("id", rows.getString(12))
                        .field("level", rows.getString(13))
                        .field("key", rows.getString(14))
                        .field("name", rows.getString(15))
                        .close('}');
                rows.next();
                json.name("facts").open('[');
                while (rows.getString(1).equals("fact")) {
                    fact(json, rows);
                    rows.next();
                }
                json.close(']').name("allDay").open('[');
                while (rows.getString(1).equals("all-day")) {
                    dated(json.open('{').field("value", rows.getString(2)), rows);
                    rows.next();
                }
                json.close(']').name("startchancen").open('[');
                while (rows.getString(1).equals("startchancen")) {
                    dated(json.open('{').raw("value", rows.getString(2)), rows);
                    rows.next();
                }
                json.close(']').name("socialIndex").open('[');
                while (rows.getString(1).equals("index")) {
                    json.open('{')
                            .field("schoolYear", year(rows.getString(2)))
                            .raw("assigned", String.valueOf(rows.getString(3) != null))
                            .raw("level", rows.getString(3));
                    source(json, rows.getString(4), rows.getString(5)).close('}');
                    rows.next();
                }
                json.close(']').name("pupils").open('[');
                while (rows.getString(1).equals("pupils")) {
                    json.open('{')
                            .field("schoolYear", year(rows.getString(2)))
                            .raw("count", rows.getString(3))
                            .field("method", rows.getString(4));
                    source(json, rows.getString(5), rows.getString(6)).close('}');
                    rows.next();
                }
                editions(json.close(']'), rows);
                return json.close('}').toString();
            }
        }
    }

    private static void head(JsonText json, ResultSet rows) throws SQLException {
        json.field("id", rows.getString(2))
                .field("number", rows.getString(3))
                .field("name", rows.getString(4))
                .field("shortName", rows.getString(5));
        if (rows.getString(7) != null) {
            json.name("address")
                    .open('{')
                    .field("street", rows.getString(6))
                    .field("postalCode", rows.getString(7))
                    .field("place", rows.getString(8))
                    .close('}');
        }
        json.name("town")
                .open('{')
                .field("id", rows.getString(9))
                .field("ags", rows.getString(10))
                .field("name", rows.getString(11))
                .close('}');
    }

    private static void fact(JsonText json, ResultSet rows) throws SQLException {
        json.open('{').name("value").open('{');
        code(json, "form", rows.getString(2), FORMS);
        code(json, "status", rows.getString(3), Map.of("1", "in Betrieb"));
        json.field("phase", "OPERATING").field("statusSince", rows.getString(4));
        code(json, "legalForm", rows.getString(5), Map.of("1", "öffentlich"));
        json.field("maintainerNumber", rows.getString(6));
        if (rows.getString(7) != null) {
            json.name("position")
                    .open('{')
                    .raw("easting", rows.getString(7))
                    .raw("northing", rows.getString(8))
                    .close('}');
        }
        dated(json.close('}'), rows);
    }

    private static void code(JsonText json, String name, @Nullable String code, Map<String, String> names) {
        if (code != null) {
            json.name(name)
                    .open('{')
                    .field("code", code)
                    .field("name", names.get(code))
                    .close('}');
        }
    }

    private static void dated(JsonText json, ResultSet rows) throws SQLException {
        json.field("from", rows.getString(9)).field("until", rows.getString(10));
        source(json, rows.getString(11), rows.getString(12)).close('}');
    }

    private static JsonText source(JsonText json, String title, String date) {
        return json.name("source")
                .open('{')
                .field("title", title)
                .field("date", date)
                .close('}');
    }

    private static String year(String start) {
        return start + "/" + "%02d".formatted((Integer.parseInt(start) + 1) % 100);
    }

    static String ofTown(Connection connection, Fields query) throws SQLException {
        try (var statement = connection.prepareStatement(SchoolSql.OF_TOWN)) {
            statement.setObject(1, UUID.fromString(query.getValue("town")));
            statement.setInt(2, Integer.parseInt(query.getValue("indexFrom")));
            statement.setString(3, query.getValue("form"));
            return list(statement);
        }
    }

    static String named(Connection connection, Fields query) throws SQLException {
        try (var statement = connection.prepareStatement(SchoolSql.BY_NAME)) {
            var word = query.getValue("text").toLowerCase(Locale.ROOT);
            statement.setString(1, "%" + word + "%");
            statement.setString(2, "%" + word + "%");
            statement.setString(3, "%" + word + "%");
            statement.setString(4, word + "%");
            return list(statement);
        }
    }

    private static String list(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            var total = rows.getString(2);
            var years = new JsonText().open('[');
            rows.next();
            while (rows.getString(1).equals("year")) {
                years.string(year(rows.getString(2)));
                rows.next();
            }
            var json = new JsonText().open('{').name("items").open('[');
            int count = 0;
            var last = "";
            while (rows.getString(1).equals("school")) {
                if (count++ < PAGE) {
                    json.open('{');
                    head(json, rows);
                    code(json, "form", rows.getString(12), FORMS);
                    code(json, "status", rows.getString(13), Map.of("1", "in Betrieb"));
                    if (rows.getString(14) != null) {
                        json.name("socialIndex")
                                .open('{')
                                .raw("assigned", "true")
                                .raw("level", rows.getString(14).substring(0, 1))
                                .field("schoolYear", year(rows.getString(14).substring(2)))
                                .close('}');
                    }
                    json.raw("startchancen", rows.getString(15))
                            .field("allDay", rows.getString(16))
                            .close('}');
                    last = rows.getString(5) + "\u001f" + rows.getString(2);
                }
                rows.next();
            }
            json.close(']');
            if (count > PAGE) {
                json.field(
                        "next",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8)));
            }
            json.raw("total", total).raw("indexYears", years.close(']').toString());
            editions(json, rows);
            return json.close('}').toString();
        }
    }

    private static void editions(JsonText json, ResultSet rows) throws SQLException {
        json.name("editions").open('[');
        do {
            json.open('{')
                    .field("register", rows.getString(2))
                    .field("on", rows.getString(3))
                    .field("schoolYear", rows.getString(4) == null ? null : year(rows.getString(4)))
                    .field("title", rows.getString(5))
                    .field("publisher", rows.getString(6))
                    .field("licence", rows.getString(7))
                    .close('}');
        } while (rows.next());
        json.close(']');
    }
}
