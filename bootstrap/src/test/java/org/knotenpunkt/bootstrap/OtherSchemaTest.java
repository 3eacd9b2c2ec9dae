package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.knotenpunkt.bootstrap.configuration.Configuration;

/** A server whose tables are of another version than itself wants no requests, and says why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherSchemaTest {
    private static final String NEWER =
            "insert into flyway_schema_history select installed_rank + 1, '99999', 'of tomorrow', type, 'V99999__of_tomorrow.sql',"
                    + " checksum, installed_by, installed_on, execution_time, success"
                    + " from flyway_schema_history order by installed_rank desc limit 1";
    private static final String OLDER = "delete from flyway_schema_history where installed_rank ="
            + " (select max(installed_rank) from flyway_schema_history)";
    private static final String UNKNOWN =
            "Migration 99999: this version of Knotenpunkt does not know it; the tables are of a newer one";

    private final HttpClient client = HttpClient.newHttpClient();
    private Configuration configuration;
    private RunningServer server;
    private TamperedDatabase database;

    @BeforeAll
    void start() throws Exception {
        Path folder = PreparedFolder.empty("other-schema");
        configuration = Configuration.of(
                Map.of("server.port", "0", "operations.port", "0", "data.folder", folder.toString()), Map.of());
        server = RunningServer.start(configuration, false);
        database = TamperedDatabase.in(folder);
        database.execute("create temporary table kept as table flyway_schema_history");
    }

    @AfterEach
    void repair() throws Exception {
        database.execute("delete from flyway_schema_history; insert into flyway_schema_history table kept");
        assertThat(ready().statusCode()).isEqualTo(200);
    }

    @AfterAll
    void stop() throws SQLException {
        client.close();
        database.close();
        server.close();
    }

    private HttpResponse<String> ready() throws Exception {
        var address = URI.create("http://127.0.0.1:%d/health/ready".formatted(server.operationsPort()));
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void aStepThatHasNotBeenTakenIsTold() throws Exception {
        assertThat(ready().body()).isEqualTo("ready\n");

        database.execute(OLDER);

        assertThat(ready().statusCode()).isEqualTo(503);
        assertThat(ready().body()).contains("it has not been taken yet; knotenpunkt migrate does that");
    }

    @Test
    void aStepOfANewerVersionIsTold() throws Exception {
        database.execute(NEWER);

        assertThat(ready().statusCode()).isEqualTo(503);
        assertThat(ready().body()).contains(UNKNOWN);
    }

    @Test
    void nothingBeginsToWorkWithNewerTables() throws Exception {
        database.execute(NEWER);

        assertThat(Installation.faults(configuration, unused -> List.of())).containsExactly(UNKNOWN);
        assertThatThrownBy(() -> Installation.migrate(configuration)).isInstanceOf(CannotRun.class);
        assertThatThrownBy(() -> Installation.joining(configuration)).isInstanceOf(CannotRun.class);
    }
}
