package org.knotenpunkt.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.partnership.file.FileLimits;
import org.knotenpunkt.domain.access.SessionLimits;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.TrustedProxies;
import org.knotenpunkt.web.shared.TrustedProxies.Header;

class ConfigurationTest {
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void withoutAnySettingsThereIsAnEmbeddedDatabaseAndAServerForThisMachineAlone() {
        assertThat(Configuration.of(NOTHING, NOTHING))
                .isEqualTo(new Configuration(
                        "127.0.0.1",
                        8080,
                        Optional.empty(),
                        Optional.empty(),
                        ZoneId.of("Europe/Berlin"),
                        new SessionLimits(Duration.ofHours(8), Duration.ofDays(30)),
                        64_000_000,
                        new FileLimits(20, 200, 1_000),
                        new Traffic(3_000, 6_000, 300, 1_200, 10_000, 1_000, TrustedProxies.NONE),
                        new Disclosure(5, 20),
                        10,
                        new Operation(Optional.empty(), Duration.ZERO, Operation.LogFormat.TEXT),
                        new DatabaseChoice.Embedded(Path.of("data"))));
    }

    @Test
    void theEnvironmentCountsMoreThanTheFile() {
        var configuration = Configuration.of(
                Map.of("server.port", "1", "server.address", "https://knoten.example"),
                Map.of("KNOTENPUNKT_SERVER_PORT", "2", "HOME", "/home/somebody"));

        assertThat(configuration.port()).isEqualTo(2);
        assertThat(configuration.address()).contains(URI.create("https://knoten.example"));
    }

    @Test
    void aFileOfAnAgreementIsNotLargerThanAnUpload() {
        assertThat(Configuration.of(Map.of("upload.limit", "5"), NOTHING).files())
                .isEqualTo(new FileLimits(5, 200, 1_000));
        var own = Map.of("files.limit", "30", "files.agreement.count", "9", "files.agreement.total", "90");
        assertThat(Configuration.of(own, NOTHING).files()).isEqualTo(new FileLimits(30, 9, 90));
    }

    @Test
    void aDatabaseOfOnesOwnIsUsedWithItsRoles() {
        var configuration = Configuration.of(
                Map.of(
                        "database.url", "jdbc:postgresql://db.example/knotenpunkt",
                        "database.user", "server",
                        "database.replica.url", "jdbc:postgresql://replica.example/knotenpunkt",
                        "database.migrator.user", "migrator"),
                Map.of("KNOTENPUNKT_DATABASE_PASSWORD", "s", "KNOTENPUNKT_DATABASE_MIGRATOR_PASSWORD", "m"));

        assertThat(configuration.database())
                .isEqualTo(new DatabaseChoice.External(
                        new Login("jdbc:postgresql://db.example/knotenpunkt", "server", new Secret("s")),
                        Optional.of(new Login("jdbc:postgresql://db.example/knotenpunkt", "migrator", new Secret("m"))),
                        Optional.of(new Login(
                                "jdbc:postgresql://replica.example/knotenpunkt", "server", new Secret("s")))));
    }

    @Test
    void aServerNeedsNoPasswordOfWhoChangesTables() {
        var settings = Map.of(
                "database.url", "jdbc:postgresql://db.example/knotenpunkt",
                "database.user", "server",
                "database.migrator.user", "migrator");

        assertThat(Configuration.of(settings, Map.of("KNOTENPUNKT_DATABASE_PASSWORD", "s"))
                        .database())
                .isInstanceOfSatisfying(
                        DatabaseChoice.External.class,
                        external -> assertThat(external.migrator()).isEmpty());
        assertThat(faultsOf(
                        Map.of(
                                "database.url", "jdbc:postgresql://db.example/knotenpunkt",
                                "database.user", "server"),
                        Map.of("KNOTENPUNKT_DATABASE_PASSWORD", "s", "KNOTENPUNKT_DATABASE_MIGRATOR_PASSWORD", "m")))
                .singleElement()
                .asString()
                .contains("database.migrator.user");
    }

    @Test
    void everyFaultHasItsSentenceAndAllAreToldAtOnce() {
        assertThat(faultsOf(
                        Map.of(
                                "server.port", "eighty",
                                "server.prot", "8080",
                                "zone", "Mitteleuropa",
                                "server.address", "knoten.example",
                                "database.url", "mysql://localhost"),
                        Map.of("KNOTENPUNKT_PORT", "1")))
                .containsExactlyInAnyOrder(
                        "The setting server.prot means nothing to Knotenpunkt",
                        "The environment variable KNOTENPUNKT_PORT means nothing to Knotenpunkt",
                        "server.port 'eighty' is not a number from 0 to 65535",
                        "server.address 'knoten.example' is not an address that begins with http:// or https://",
                        "zone 'Mitteleuropa' is not the name of a time zone, such as Europe/Berlin",
                        "database.url is not an address of PostgreSQL such as jdbc:postgresql://localhost/knotenpunkt",
                        "database.user (KNOTENPUNKT_DATABASE_USER) is missing; it is needed with database.url",
                        "database.password (KNOTENPUNKT_DATABASE_PASSWORD) is missing; it is needed with database.url");
    }

    @Test
    void aPortOutOfRangeIsAFault() {
        assertThat(faultsOf(Map.of("server.port", "65536"), NOTHING))
                .containsExactly("server.port '65536' is not a number from 0 to 65535");
    }

    @Test
    void thoseWhoRunTheServerHaveAPortOfTheirOwnIfTheyWant() {
        var configuration =
                Configuration.of(Map.of("operations.port", "9000", "server.drain", "5", "log.format", "json"), NOTHING);

        assertThat(configuration.operation())
                .isEqualTo(new Operation(
                        Optional.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9000)),
                        Duration.ofSeconds(5),
                        Operation.LogFormat.JSON));
        assertThat(faultsOf(Map.of("log.format", "xml"), NOTHING))
                .containsExactly("log.format 'xml' is not one of text, json");
    }

    @Test
    void fewAreNeverFewerThanFive() {
        var strict = Configuration.of(Map.of("statistics.threshold", "10", "statistics.base", "30"), NOTHING);

        assertThat(strict.disclosure()).isEqualTo(new Disclosure(10, 30));
        assertThat(faultsOf(Map.of("statistics.threshold", "3"), NOTHING))
                .containsExactly("statistics.threshold '3' is not a number from 5 to 100");
        assertThat(faultsOf(Map.of("statistics.threshold", "7"), NOTHING))
                .containsExactly("statistics.threshold '7' is not a multiple of 5 from 5 to 100");
        assertThat(faultsOf(Map.of("statistics.threshold", "25"), NOTHING))
                .containsExactly("statistics.base '20' is not a number from 25 to 1000");
    }

    @Test
    void proxiesAreTrustedWhereTheyAreNamed() {
        var configuration = Configuration.of(
                Map.of("proxy.trusted", "127.0.0.1, 10.0.0.0/8", "proxy.header", "forwarded", "rate.address", "0"),
                NOTHING);

        assertThat(configuration.traffic())
                .isEqualTo(new Traffic(
                        3_000,
                        0,
                        300,
                        1_200,
                        10_000,
                        1_000,
                        new TrustedProxies(List.of("127.0.0.1", "10.0.0.0/8"), Header.FORWARDED)));
        assertThat(faultsOf(Map.of("proxy.trusted", "proxy.example", "proxy.header", "x-real-ip"), NOTHING))
                .containsExactlyInAnyOrder(
                        "proxy.trusted 'proxy.example' is not a list of addresses and networks, such as 127.0.0.1, 10.0.0.0/8",
                        "proxy.header 'x-real-ip' is not one of forwarded, x-forwarded-for");
        assertThat(faultsOf(Map.of("proxy.header", "forwarded"), NOTHING))
                .containsExactly("proxy.header means nothing without proxy.trusted");
    }

    @Test
    void whoeverTrustsEverybodyIsToldWhatThatMeans() {
        var everywhere = Configuration.of(Map.of("proxy.trusted", "127.0.0.1, 0.0.0.0/0, ::/0, 10.0.0.0/8"), NOTHING);

        assertThat(everywhere.doubts())
                .hasSize(2)
                .allMatch(doubt -> doubt.contains("which is everywhere"))
                .anyMatch(doubt -> doubt.contains("0.0.0.0/0"))
                .anyMatch(doubt -> doubt.contains("::/0"));
        assertThat(Configuration.of(Map.of("proxy.trusted", "127.0.0.1, 10.0.0.0/8, fd00::/8"), NOTHING)
                        .doubts())
                .isEmpty();
    }

    @Test
    void rolesWithoutADatabaseAreAFault() {
        assertThat(faultsOf(Map.of("database.user", "server"), NOTHING))
                .containsExactly("database.user means nothing without database.url");
    }

    @Test
    void noPasswordIsEverShown() {
        var faults = faultsOf(
                Map.of("database.url", "jdbc:postgresql://u:geheim@db.example/x?password=geheim"),
                Map.of("KNOTENPUNKT_DATABASE_PASSWORD", "geheim"));

        assertThat(faults).isNotEmpty().noneMatch(fault -> fault.contains("geheim"));
        assertThat(new Login("jdbc:postgresql:x", "user", new Secret("geheim")).toString())
                .doesNotContain("geheim");
    }

    private static List<String> faultsOf(Map<String, String> file, Map<String, String> environment) {
        return catchThrowableOfType(FaultyConfiguration.class, () -> Configuration.of(file, environment))
                .faults();
    }
}
