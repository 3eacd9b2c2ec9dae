package org.knotenpunkt.bootstrap.configuration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.bootstrap.Main;

/** What the documents, the image and its composition say of settings, ports, paths and commands is what there is. */
class DocumentedOperationTest {
    private static final Path ROOT = Path.of("..");
    private static final String OPERATIONS = "docs/operations.md";
    private static final String CONFIGURATION = "docs/configuration.md";
    private static final String IMAGE = "Containerfile";
    private static final String COMPOSITION = "compose.yaml";

    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+`) \\| ([^|]*)\\|.*$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern VARIABLE = Pattern.compile("\\bKNOTENPUNKT_[A-Z_]*[A-Z]");
    private static final Pattern COMMAND =
            Pattern.compile("(?:bin/|^ {4}|`)knotenpunkt ([a-z][a-z-]*)\\b", Pattern.MULTILINE);

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String only(String pattern, String text) {
        var all = found(Pattern.compile(pattern, Pattern.MULTILINE), text);
        assertThat(all).as(pattern).hasSize(1);
        return all.getFirst();
    }

    private static List<String> commands() {
        return List.copyOf(Main.commandLine().getSubcommands().keySet());
    }

    @Test
    void theTableHasEachSettingWithItsDefault() throws IOException {
        var table = new TreeMap<String, String>();
        ROW.matcher(text(CONFIGURATION))
                .results()
                .forEach(row -> found(CODE, row.group(1))
                        .forEach(key -> table.put(key, row.group(2).strip().replace("`", ""))));

        assertThat(table)
                .containsExactlyInAnyOrderEntriesOf(Arrays.stream(Setting.values())
                        .collect(toMap(
                                Setting::key, setting -> setting.standard().orElse(""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {IMAGE, COMPOSITION, OPERATIONS, CONFIGURATION, "README.md"})
    void eachVariableIsOfASetting(String file) throws IOException {
        assertThat(VARIABLE.matcher(text(file)).results().map(MatchResult::group))
                .allMatch(variable -> variable.equals(Setting.PREFIX + "CONFIG")
                        || Setting.ofVariable(variable).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {OPERATIONS, CONFIGURATION})
    void eachSettingThatIsNamedIsOne(String file) throws IOException {
        var groups = Arrays.stream(Setting.values())
                .map(setting -> setting.key().replaceFirst("\\..*", ""))
                .distinct()
                .collect(joining("|"));
        var named = Pattern.compile("^((?:%s)\\.[a-z.]+)(?: = .*)?$".formatted(groups), Pattern.MULTILINE);

        assertThat(found(CODE, text(file)).stream().flatMap(code -> found(named, code).stream()))
                .filteredOn(key -> !key.equals("server.jsa"))
                .isNotEmpty()
                .allMatch(key -> Setting.ofKey(key).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {OPERATIONS, CONFIGURATION, "README.md"})
    void eachCommandIsOne(String file) throws IOException {
        assertThat(found(COMMAND, text(file))).isNotEmpty().isSubsetOf(commands());
    }

    @Test
    void theSettingsOfTheInstallationCanBeUsed() throws IOException {
        var configuration = installation();

        assertThat(configuration.database()).isInstanceOf(DatabaseChoice.External.class);
        assertThat(text(OPERATIONS))
                .contains("default-server check port %d "
                        .formatted(configuration
                                .operation()
                                .endpoint()
                                .orElseThrow()
                                .getPort()));
    }

    /** As the first steps write it, with the passwords of both files. */
    private static Configuration installation() throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(only("(?s) {4}# knotenpunkt\\.properties\n(.*?)\n\n", text(OPERATIONS))));
        var environment =
                found(Pattern.compile("^ {4}(KNOTENPUNKT_\\w+)=\\.\\.\\.$", Pattern.MULTILINE), text(OPERATIONS));
        return Configuration.of(
                lines.stringPropertyNames().stream().collect(toMap(key -> key, lines::getProperty)),
                environment.stream().collect(toMap(variable -> variable, variable -> "secret")));
    }

    @Test
    void proxiesAskWhereTheServerListensAndLetThroughWhatItTakes() throws IOException {
        var usual = Configuration.of(Map.of(), Map.of());
        var asked = found(Pattern.compile("(?:proxy_pass http://|reverse_proxy )([0-9.]+:[0-9]+)"), text(OPERATIONS));

        assertThat(asked).hasSize(3).containsOnly("%s:%d".formatted(usual.host(), usual.port()));
        assertThat(found(Pattern.compile("server [ab] [0-9.]+:([0-9]+)"), text(OPERATIONS)))
                .containsOnly(String.valueOf(usual.port()));
        assertThat(found(
                        Pattern.compile("(?:client_max_body_size|max_size|request_buffers) (\\d+)(?:m|MB)\\b"),
                        text(OPERATIONS)))
                .hasSize(3)
                .allMatch(megabytes -> Long.parseLong(megabytes) * 1_000_000 > usual.maxUpload());
    }

    @Test
    void theUnitStartsWhatTheDistributionHolds() throws IOException {
        var start = only("^ {4}ExecStart=(\\S+ \\S+)$", text(OPERATIONS)).split(" ");
        var home = only("Copy that folder to `([^`]+)`", text(OPERATIONS));

        assertThat(start[0]).isEqualTo(home + "/bin/" + script());
        assertThat(commands()).contains(start[1]);
        assertThat(Integer.parseInt(only("^ {4}TimeoutStopSec=(\\d+)$", text(OPERATIONS))))
                .isGreaterThan((int) installation().operation().drain().toSeconds() + 10);
    }

    /** The program of the distribution. */
    private static String script() throws IOException {
        var source = Path.of(only("<source>(src/[^<]+)</source>", text("bootstrap/src/assembly/distribution.xml")));
        assertThat(ROOT.resolve("bootstrap").resolve(source)).isRegularFile();
        return source.getFileName().toString();
    }

    @Test
    void theImageRunsTheDistributionOnThePortsThatItTells() throws IOException {
        var image = text(IMAGE);
        var configuration = ofImage(Map.of());
        var operations = configuration.operation().endpoint().orElseThrow().getPort();
        var home = only("^COPY --from=build \\S+/bootstrap/target/knotenpunkt (\\S+)$", image);

        assertThat(text("bootstrap/pom.xml")).contains("<finalName>knotenpunkt</finalName>");
        assertThat(only("^ENTRYPOINT \\[\"([^\"]+)\"\\]$", image)).isEqualTo(home + "/bin/" + script());
        assertThat(commands()).contains(only("^CMD \\[\"([^\"]+)\"\\]$", image));
        assertThat(configuration.host()).isEqualTo("0.0.0.0");
        assertThat(only("^EXPOSE (.+)$", image)).isEqualTo("%d %d".formatted(configuration.port(), operations));
        assertThat(image).contains("/dev/tcp/127.0.0.1/%d ".formatted(operations), "GET /health/ready ");
    }

    /** What the server of the image takes from its environment, and from more of it. */
    private static Configuration ofImage(Map<String, String> more) throws IOException {
        var environment = new TreeMap<String, String>();
        Pattern.compile("(KNOTENPUNKT_\\w+)=(\\S+)")
                .matcher(text(IMAGE))
                .results()
                .forEach(set -> environment.put(set.group(1), set.group(2)));
        environment.putAll(more);
        return Configuration.of(Map.of(), environment);
    }

    @Test
    void theCompositionFitsTheImageAndTheRoles() throws IOException {
        var services = new YAMLMapper().readTree(text(COMPOSITION)).path("services");
        var roles = text("adapters-persistence/src/main/resources/db/roles.sql");
        for (var service : List.of("migrate", "server")) {
            var configuration = ofImage(environment(services.path(service)));
            assertThat(configuration.database()).isInstanceOfSatisfying(DatabaseChoice.External.class, database -> {
                var logins = Stream.concat(Stream.of(database.server()), database.migrator().stream());
                assertThat(logins).allMatch(login -> roles.contains("create role %s login".formatted(login.user())));
                assertThat(database.server().url()).startsWith("jdbc:postgresql://postgres/");
                assertThat(database.migrator().isPresent()).isEqualTo(service.equals("migrate"));
            });
        }
        assertThat(services.at("/server/ports/0").asText())
                .endsWith(":%d".formatted(ofImage(Map.of()).port()));
        assertThat(commands()).contains(services.at("/migrate/command/0").asText());
        assertThat(services.at("/migrate/build/dockerfile").asText()).isEqualTo(IMAGE);
    }

    private static Map<String, String> environment(JsonNode service) {
        var environment = new TreeMap<String, String>();
        service.path("environment")
                .properties()
                .forEach(variable ->
                        environment.put(variable.getKey(), variable.getValue().asText()));
        return environment;
    }

    @Test
    void whatTheCompositionGivesToPostgresIsThere() throws IOException {
        var services = new YAMLMapper().readTree(text(COMPOSITION)).path("services");
        var given = new ArrayList<String>();
        services.at("/postgres/volumes")
                .forEach(volume -> given.add(volume.asText().split(":")[0]));

        assertThat(given.stream().filter(source -> source.startsWith("./")))
                .hasSize(2)
                .allMatch(source -> Files.isRegularFile(ROOT.resolve(source)));
        assertThat(found(Pattern.compile("\\$(\\w+)"), text("compose/passwords.sh")))
                .isNotEmpty()
                .isSubsetOf(environment(services.path("postgres")).keySet());
    }
}
