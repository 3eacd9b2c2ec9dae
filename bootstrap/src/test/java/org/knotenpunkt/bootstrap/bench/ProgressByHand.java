package org.knotenpunkt.bootstrap.bench;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the goals of an agreement are, of which one version was agreed; nothing was given and nothing rated. */
final class ProgressByHand {
    private record Path(@Nullable String baseline, @Nullable String from, String target, String due) {
        /** The path leads upwards, and is not over. */
        String standing(@Nullable String value, @Nullable String day) {
            if (baseline == null || from == null || value == null || day == null) {
                return "UNKNOWN";
            }
            var covered = new BigDecimal(value).subtract(new BigDecimal(baseline));
            var whole = new BigDecimal(target).subtract(new BigDecimal(baseline));
            if (covered.compareTo(whole) >= 0) {
                return "REACHED";
            }
            long gone = DAYS.between(LocalDate.parse(from), LocalDate.parse(day));
            long all = DAYS.between(LocalDate.parse(from), LocalDate.parse(due));
            return covered.multiply(BigDecimal.valueOf(all)).compareTo(whole.multiply(BigDecimal.valueOf(gone))) >= 0
                    ? "ON_PATH"
                    : "BEHIND";
        }
    }

    private ProgressByHand() {}

    static String progress(Connection connection, UUID agreement) throws SQLException {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        try (var statement = connection.prepareStatement(AgreementSql.PROGRESS)) {
            statement.setObject(1, agreement);
            try (var rows = statement.executeQuery()) {
                var json = new JsonText()
                        .open('{')
                        .field("agreement", agreement.toString())
                        .field("on", today.toString())
                        .name("goals")
                        .open('[');
                boolean more = rows.next();
                while (more) {
                    more = goal(json, rows, today);
                }
                return json.close(']').raw("contributions", "[]").close('}').toString();
            }
        }
    }

    /** Whether there is another one. */
    private static boolean goal(JsonText json, ResultSet rows, LocalDate today) throws SQLException {
        json.open('{')
                .field("id", rows.getString(3))
                .field("text", rows.getString(4))
                .field("from", rows.getString(12))
                .field("sign", rows.getString(5))
                .field("unit", rows.getString(6))
                .raw("baseline", rows.getString(7))
                .field("baselineOn", rows.getString(8))
                .raw("target", rows.getString(9))
                .field("due", rows.getString(10))
                .field("responsible", rows.getString(11));
        var path = new Path(rows.getString(7), rows.getString(8), rows.getString(9), rows.getString(10));
        var years = years(LocalDate.parse(rows.getString(12)), today);
        var values = new JsonText().open('[');
        int count = 0;
        String newest = null;
        String day = null;
        String judgedBy = null;
        boolean more;
        for (more = rows.next(); more && rows.getString(2) != null; more = rows.next()) {
            value(values, rows);
            count++;
            if (!LocalDate.parse(rows.getString(2)).isAfter(today)) {
                newest = rows.getString(5);
                day = rows.getString(2);
                judgedBy = rows.getString(3);
            }
        }
        json.field("standing", path.standing(newest, day))
                .field("judgedBy", judgedBy)
                .raw("version", String.valueOf(count))
                .raw("values", values.close(']').toString())
                .raw("withdrawn", "[]")
                .name("ratings")
                .open('{')
                .raw("version", "0")
                .raw("standing", "[]")
                .raw("withdrawn", "[]")
                .raw("unrated", years)
                .raw("open", "[]")
                .close('}')
                .close('}');
        return more;
    }

    private static void value(JsonText json, ResultSet rows) throws SQLException {
        json.open('{')
                .field("id", rows.getString(3))
                .field("day", rows.getString(2))
                .field("method", rows.getString(4))
                .raw("value", rows.getString(5))
                .field("source", rows.getString(6))
                .field("recordedAt", AgreementsByHand.instant(rows.getTimestamp(13)))
                .field("recordedBy", rows.getString(7))
                .close('}');
    }

    /** The school years that are over. */
    private static String years(LocalDate since, LocalDate today) {
        var years = new JsonText().open('[');
        int last = today.minusMonths(7).getYear();
        for (int year = since.minusMonths(7).getYear(); year < last; year++) {
            years.string(year + "/" + "%02d".formatted((year + 1) % 100));
        }
        return years.close(']').toString();
    }
}
