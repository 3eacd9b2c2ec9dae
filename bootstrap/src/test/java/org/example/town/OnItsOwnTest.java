package org.example.town;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.bootstrap.postgres.DataFolder;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;
import org.knotenpunkt.persistence.initiative.InitiativePersistenceModule;

/** The examples run in a process that has what the documentation says that they need, and nothing else: no web, and nothing that injects. */
class OnItsOwnTest {
    private static final String EXAMPLES = "bootstrap/target/test-classes";
    private static final Pattern MODEL = modules("domain", "application");
    private static final Pattern TESTS =
            libraries("junit-jupiter-api", "opentest4j", "apiguardian-api", "assertj-core");
    private static final Pattern ADAPTERS = modules("adapters-persistence");
    private static final Pattern DATABASE = libraries(
            "jooq", "reactive-streams", "r2dbc-spi", "flyway", "jackson", "postgresql", "slf4j-api", "uuid-creator");

    /** How a program ended. */
    private record Ended(int code, String said) {}

    /** Where the build has the modules, or a repository. */
    private static Pattern modules(String... names) {
        var all = String.join("|", names);
        return Pattern.compile(".*(/(%s)/target/.*|/knotenpunkt-(%s)-[^/]*)".formatted(all, all));
    }

    private static Pattern libraries(String... names) {
        return Pattern.compile(".*/(%s)[^/]*\\.jar".formatted(String.join("|", names)));
    }

    private static String classPath(Pattern... what) {
        return Arrays.stream(Objects.requireNonNull(System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> {
                    var path = entry.replace(File.separatorChar, '/');
                    return path.endsWith(EXAMPLES)
                            || Arrays.stream(what)
                                    .anyMatch(one -> one.matcher(path).matches());
                })
                .collect(joining(File.pathSeparator));
    }

    private static Ended run(String classPath, Map<String, String> environment, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                program.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @Test
    void theUseCasesRunOnFakesWithTheModelAlone() throws Exception {
        var ended = run(classPath(MODEL, TESTS), Map.of(), RunTests.class, NetworksInMemoryTest.class.getName());

        assertThat(ended.said()).contains("theModelAnswersWithTheNextStateOrAReason", "useCasesWorkOnFakes");
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @Test
    void theyRunOnADatabaseOfOnesOwnWithItsAdapters() throws Exception {
        try (var postgres = EmbeddedDatabase.start(DataFolder.empty("embedding"))) {
            var environment = Map.of(
                    "MIGRATOR_URL", postgres.migrator().url(),
                    "MIGRATOR_USER", postgres.migrator().user(),
                    "MIGRATOR_PASSWORD", postgres.migrator().password().value(),
                    "SERVER_URL", postgres.server().url(),
                    "SERVER_USER", postgres.server().user(),
                    "SERVER_PASSWORD", postgres.server().password().value());

            var ended = run(
                    classPath(MODEL, ADAPTERS, DATABASE), environment, NetworksOnPostgres.class, "Families at school");

            assertThat(ended.said()).endsWith("Families at school" + System.lineSeparator());
            assertThat(ended.code()).as(ended.said()).isZero();
        }
    }

    /** So the tests above would see it if the adapters needed it. */
    @Test
    void whatNeedsGuiceDoesNotRunThere() throws Exception {
        var module = InitiativePersistenceModule.class.getName();

        var ended = run(classPath(MODEL, ADAPTERS, DATABASE, TESTS), Map.of(), RunTests.class, module);

        assertThat(ended.said()).contains("NoClassDefFoundError", "com/google/inject");
        assertThat(ended.code()).isNotZero();
    }
}
