package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.bootstrap.configuration.Secret;

class DatabaseFaultTest {
    private static final Login LOGIN =
            new Login("jdbc:postgresql://db.example/knoten?password=geheim", "server", new Secret("geheim"));

    @ParameterizedTest
    @CsvSource({
        "28P01, the name or the password is wrong",
        "28000, the name or the password is wrong",
        "3D000, There is no such database",
        "53300, no connection left for server",
        "57P03, starting or stopping",
        "08001, No database answers",
        "XX000, 'cannot be used by server (SQLException, SQLSTATE XX000)'",
    })
    void aFaultIsTheSentenceOfItsStateAndNotOfTheDriver(String state, String sentence) {
        var failure = new IllegalStateException(new SQLException("FATAL: geheim is no password", state));

        assertThat(DatabaseFault.of(LOGIN, failure))
                .contains(sentence, "jdbc:postgresql://db.example/knoten")
                .doesNotContain("geheim", "FATAL");
    }

    @Test
    void aFailureThatNoDatabaseHasToldIsNamedByItsType() {
        assertThat(DatabaseFault.of(LOGIN, new IllegalStateException("geheim")))
                .isEqualTo("The database at jdbc:postgresql://db.example/knoten cannot be used by server"
                        + " (IllegalStateException).");
    }
}
