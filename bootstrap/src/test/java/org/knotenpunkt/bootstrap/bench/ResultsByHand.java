package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the first wave of an assessment came to, of which all questions are scales of five points, no group is small and nothing was discarded. What is
 * known of its town besides is answered as the server has written it before.
 */
record ResultsByHand(String context) implements ByHand {
    private static final String CONTEXT = "\"context\":";

    /** The perspectives with their bases and sheets, then the questions, then how often each point was given: the assessment. */
    private static final String COUNTED = """
            select 1 as part, p.position, p.perspective, p.base::text, count(s.id)
            from wave_perspective p
            left join answer_sheet s on s.municipality_id = p.municipality_id and s.assessment_id = p.id and s.wave = p.wave
                and s.perspective = p.perspective
            where p.id = ? and p.wave = 1
            group by 2, 3, 4
            union all
            select 2, q.place, q.question ->> 'id', null, 0
            from assessment_wave w
            join instrument_version v on v.municipality_id = w.municipality_id and v.id = w.instrument_id
                and v.number = w.instrument_version
            cross join jsonb_array_elements(v.questions) with ordinality as q (question, place)
            where w.id = ? and w.number = 1
            union all
            select 3, a.number, s.perspective, a.question, count(*)
            from answer_sheet s join answer a on a.municipality_id = s.municipality_id and a.id = s.id
            where s.assessment_id = ? and s.wave = 1
            group by 2, 3, 4
            order by 1, 2
            """;

    private static final int POINTS = 5;

    /** Of a perspective that was asked. */
    private record Heard(String base, long sheets) {}

    /** How often each point was given to a question, by those of a perspective. */
    private record Given(String perspective, String question) {}

    private record Counted(Map<String, Heard> perspectives, List<String> questions, Map<Given, long[]> given) {}

    /** Like the server, of which somebody asks about the own town. */
    static ResultsByHand beside(URI server, Person person) throws IOException {
        try (var client = new Client(server)) {
            var written =
                    ResultRows.results().send(client, person, new Random(0)).text();
            return new ResultsByHand(
                    written.substring(written.indexOf(CONTEXT) + CONTEXT.length(), written.length() - 1));
        }
    }

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().endsWith("/results");
    }

    @Override
    public String answer(Exchange exchange) throws SQLException {
        var counted = counted(exchange.connection(), UUID.fromString(exchange.segment(4)));
        var json =
                new JsonText().open('{').raw("wave", "1").name("perspectives").open('[');
        counted.perspectives().forEach((perspective, heard) -> {
            json.open('{').field("perspective", perspective);
            told(json, "sheets", heard.sheets());
            json.name("base")
                    .open('{')
                    .field("state", "TOLD")
                    .raw("value", heard.base())
                    .close('}')
                    .close('}');
        });
        json.close(']');
        told(
                json,
                "sheets",
                counted.perspectives().values().stream()
                        .mapToLong(Heard::sheets)
                        .sum());
        json.raw("discarded", "{\"state\":\"NOBODY\"}")
                .raw("missing", "[]")
                .name("questions")
                .open('[');
        counted.questions().forEach(question -> question(json, counted, question));
        return json.close(']').raw("context", context).close('}').toString();
    }

    private static Counted counted(Connection connection, UUID assessment) throws SQLException {
        var perspectives = new LinkedHashMap<String, Heard>();
        var questions = new LinkedHashMap<String, Boolean>();
        var given = new HashMap<Given, long[]>();
        try (var statement = connection.prepareStatement(COUNTED)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                statement.setObject(parameter, assessment);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    switch (rows.getInt(1)) {
                        case 1 -> perspectives.put(rows.getString(3), new Heard(rows.getString(4), rows.getLong(5)));
                        case 2 -> questions.put(rows.getString(3), true);
                        default ->
                            given.computeIfAbsent(
                                                    new Given(rows.getString(3), rows.getString(4)),
                                                    none -> new long[POINTS])[rows.getInt(2) - 1] =
                                    rows.getLong(5);
                    }
                }
            }
        }
        return new Counted(perspectives, List.copyOf(questions.keySet()), given);
    }

    private static void question(JsonText json, Counted counted, String question) {
        json.open('{').field("question", question).name("groups").open('[');
        var all = new long[POINTS];
        counted.perspectives().keySet().forEach(perspective -> {
            var points = counted.given().getOrDefault(new Given(perspective, question), new long[POINTS]);
            for (int point = 0; point < POINTS; point++) {
                all[point] += points[point];
            }
            group(json, perspective, points);
        });
        json.close(']').name("total");
        group(json, null, all);
        json.close('}');
    }

    private static void group(JsonText json, @Nullable String perspective, long[] points) {
        long answered = 0;
        long sum = 0;
        for (int point = 0; point < POINTS; point++) {
            answered += points[point];
            sum += points[point] * (point + 1);
        }
        json.open('{').field("perspective", perspective);
        told(json, "answered", answered);
        json.name("counts").open('[');
        for (int point = 0; point < POINTS; point++) {
            json.open('{')
                    .field("value", String.valueOf(point + 1))
                    .raw("count", String.valueOf(points[point]))
                    .close('}');
        }
        json.close(']')
                .raw("sum", String.valueOf(sum))
                .raw("mean", String.valueOf((double) sum / answered))
                .raw("written", "[]")
                .close('}');
    }

    private static void told(JsonText json, String name, long value) {
        json.name(name)
                .open('{')
                .field("state", "TOLD")
                .raw("value", String.valueOf(value))
                .close('}');
    }
}
