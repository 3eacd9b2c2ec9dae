package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.bootstrap.bench.Load.Request;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.bootstrap.configuration.Login;

/** An assessment of a town that many have answered, and what people ask about it. */
final class ResultRows {
    private static final int QUESTIONS = 12;
    private static final int SHEETS = 20_000;

    private ResultRows() {}

    private static UUID assessment(Town town) {
        return UUID.nameUUIDFromBytes(("assessment" + town.id()).getBytes(UTF_8));
    }

    /** What its one wave came to. */
    static Request results() {
        return (client, person, random) -> client.get(
                "/api/v1/assessments/%s/waves/1/results".formatted(assessment(person.town())), person.headers());
    }

    static void insert(Login login, Town town) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(
                login.url(), login.user(), login.password().value())) {
            connection.setAutoCommit(false);
            Script.run(
                    connection,
                    "results",
                    Map.of(
                            "knotenpunkt.scope", town.id(),
                            "bench.town", town.id(),
                            "bench.assessment", assessment(town),
                            "bench.questions", QUESTIONS,
                            "bench.sheets", SHEETS));
            connection.commit();
        }
    }
}
