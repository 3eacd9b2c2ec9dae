package org.knotenpunkt.bootstrap.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.server.Request;

/** What was counted in a town or a centre, month by month. */
final class FiguresByHand implements ByHand {
    private static final List<String> NUMBERS = List.of(
            "held",
            "entered",
            "estimated",
            "adults",
            "upToFive",
            "sixToTen",
            "elevenAndOlder",
            "ofUnknownAge",
            "estimatedGuests",
            "firstTimers",
            "askedGuests",
            "staffMinutes",
            "volunteerMinutes");

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().endsWith("/figures");
    }

    @Override
    public String answer(Exchange exchange) throws SQLException {
        var asked = Request.extractQueryParameters(exchange.request());
        var centre = asked.getValue("centre");
        try (var statement = exchange.connection()
                .prepareStatement(centre == null ? ProgrammeSql.FIGURES : ProgrammeSql.FIGURES_OF_CENTRE)) {
            statement.setObject(1, UUID.fromString(asked.getValue("town")));
            statement.setObject(2, LocalDate.parse(asked.getValue("first")).atStartOfDay());
            statement.setObject(
                    3, LocalDate.parse(asked.getValue("last")).plusDays(1).atStartOfDay());
            if (centre != null) {
                statement.setObject(4, UUID.fromString(centre));
            }
            try (var rows = statement.executeQuery()) {
                return json(rows);
            }
        }
    }

    private static String json(ResultSet rows) throws SQLException {
        var json = new JsonText().open('{').name("parts").open('[');
        var months = new JsonText().open('[');
        while (rows.next()) {
            var month = rows.getString(1);
            if (month == null) {
                json.close(']').name("total");
                figure(json, rows);
            } else {
                json.open('{').field("key", month).name("figure");
                figure(json, rows);
                json.close('}');
                standing(months, month, rows.getInt("centres"), rows.getInt("approved"));
            }
        }
        return json.raw("hoursTold", "true")
                .raw("months", months.close(']').toString())
                .close('}')
                .toString();
    }

    private static void standing(JsonText json, String month, int centres, int approved) {
        json.open('{')
                .field("month", month)
                .raw("centres", Integer.toString(centres))
                .raw("centresApproved", Integer.toString(approved))
                .raw("approved", Boolean.toString(approved == centres))
                .close('}');
    }

    private static void figure(JsonText json, ResultSet rows) throws SQLException {
        json.open('{');
        for (int number = 0; number < NUMBERS.size(); number++) {
            json.raw(NUMBERS.get(number), rows.getString(number + 2));
        }
        json.close('}');
    }
}
