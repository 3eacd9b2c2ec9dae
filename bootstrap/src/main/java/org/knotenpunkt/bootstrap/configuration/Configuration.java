package org.knotenpunkt.bootstrap.configuration;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.partnership.file.FileLimits;
import org.knotenpunkt.bootstrap.configuration.Operation.LogFormat;
import org.knotenpunkt.domain.access.SessionLimits;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.TrustedProxies.Header;

/**
 * The settings of an installation, checked.
 *
 * @param host on which address the server listens
 * @param port on which port; 0 for any that is free
 * @param address under which people reach the server, where it is not the one on which it listens
 * @param imprint where the operator says who runs this
 * @param zone whose days and hours are shown
 * @param sessions how long people stay signed in
 * @param maxUpload the largest upload in bytes
 * @param files how much may be handed in to agreements; no file is larger than an upload may be
 * @param traffic how much is taken at once and from one sender
 * @param disclosure from how many on numbers of people are told
 * @param connections how many connections to the database there may be at once
 */
public record Configuration(
        String host,
        int port,
        Optional<URI> address,
        Optional<URI> imprint,
        ZoneId zone,
        SessionLimits sessions,
        long maxUpload,
        FileLimits files,
        Traffic traffic,
        Disclosure disclosure,
        int connections,
        Operation operation,
        DatabaseChoice database) {
    private static final long MEGABYTE = 1_000_000;

    /**
     * Reads the settings; what the environment says counts more than what the file says.
     *
     * @param file the lines of a file of properties
     * @param environment variables, of which those that begin with {@code KNOTENPUNKT_} count
     * @throws FaultyConfiguration with a sentence for each setting that cannot be used
     */
    public static Configuration of(Map<String, String> file, Map<String, String> environment) {
        var settings = Settings.of(file, environment);
        int upload = settings.number(Setting.UPLOAD_LIMIT, 1, 2_000);
        var configuration = new Configuration(
                settings.text(Setting.SERVER_HOST),
                settings.number(Setting.SERVER_PORT, 0, 65_535),
                settings.optionalAddress(Setting.SERVER_ADDRESS),
                settings.optionalAddress(Setting.IMPRINT),
                settings.zone(Setting.ZONE),
                sessions(settings),
                upload * MEGABYTE,
                files(settings, upload),
                traffic(settings),
                disclosure(settings),
                settings.number(Setting.DATABASE_CONNECTIONS, 1, 200),
                operation(settings),
                database(settings));
        settings.requireFaultless();
        return configuration;
    }

    /** What should be better, a sentence each; the server works all the same. */
    public List<String> doubts() {
        return traffic.proxies().farTooLarge().stream()
                .map(
                        ("proxy.trusted names %s, which is everywhere: whoever sends requests can say that they come from any address,"
                                        + " and no limit by address holds")::formatted)
                .toList();
    }

    /** The same with another database. */
    public Configuration with(DatabaseChoice other) {
        return new Configuration(
                host,
                port,
                address,
                imprint,
                zone,
                sessions,
                maxUpload,
                files,
                traffic,
                disclosure,
                connections,
                operation,
                other);
    }

    private static SessionLimits sessions(Settings settings) {
        return new SessionLimits(
                Duration.ofHours(settings.number(Setting.SESSION_IDLE, 1, 24)),
                Duration.ofDays(settings.number(Setting.SESSION_LONGEST, 1, 365)));
    }

    private static FileLimits files(Settings settings, int upload) {
        return new FileLimits(
                Math.min(settings.number(Setting.FILES_LIMIT, 1, 200), upload),
                settings.number(Setting.FILES_COUNT, 1, 10_000),
                settings.number(Setting.FILES_TOTAL, 1, 100_000));
    }

    private static Traffic traffic(Settings settings) {
        if (settings.optional(Setting.PROXY_TRUSTED).isEmpty()) {
            settings.refuseWithout(Setting.PROXY_TRUSTED, Setting.PROXY_HEADER);
        }
        return new Traffic(
                settings.number(Setting.RATE_ACCOUNT, 0, 1_000_000),
                settings.number(Setting.RATE_ADDRESS, 0, 1_000_000),
                settings.number(Setting.RATE_ANSWERS_ADDRESS, 0, 1_000_000),
                settings.number(Setting.RATE_ANSWERS_WAVE, 0, 1_000_000),
                settings.number(Setting.RATE_ANSWERS_WAVE_DAY, 0, 1_000_000),
                settings.number(Setting.SERVER_CONNECTIONS, 0, 1_000_000),
                settings.proxies(Setting.PROXY_TRUSTED, settings.choice(Setting.PROXY_HEADER, Header.class)));
    }

    private static Disclosure disclosure(Settings settings) {
        var threshold = settings.multiple(Setting.STATISTICS_THRESHOLD, Rounded.STEP, Disclosure.LEAST, 100);
        return new Disclosure(threshold, settings.number(Setting.STATISTICS_BASE, threshold, 1_000));
    }

    private static Operation operation(Settings settings) {
        var host = settings.text(Setting.OPERATIONS_HOST);
        return new Operation(
                settings.optionalNumber(Setting.OPERATIONS_PORT, 0, 65_535)
                        .map(port -> new InetSocketAddress(host, port)),
                Duration.ofSeconds(settings.number(Setting.DRAIN, 0, 600)),
                settings.choice(Setting.LOG_FORMAT, LogFormat.class));
    }

    private static DatabaseChoice database(Settings settings) {
        var url = settings.optional(Setting.DATABASE_URL);
        if (url.isEmpty()) {
            settings.refuseWithout(
                    Setting.DATABASE_URL,
                    Setting.DATABASE_USER,
                    Setting.DATABASE_PASSWORD,
                    Setting.REPLICA_URL,
                    Setting.MIGRATOR_USER,
                    Setting.MIGRATOR_PASSWORD);
            return new DatabaseChoice.Embedded(Path.of(settings.text(Setting.DATA_FOLDER)));
        }
        var server = login(settings, Setting.DATABASE_USER, Setting.DATABASE_PASSWORD);
        return new DatabaseChoice.External(
                server,
                migrator(settings),
                settings.optionalDatabaseUrl(Setting.REPLICA_URL)
                        .map(replica -> new Login(replica, server.user(), server.password())));
    }

    /** Who has the password; a server need not have it, whose settings name the user for the command that does. */
    private static Optional<Login> migrator(Settings settings) {
        return settings.optional(Setting.MIGRATOR_PASSWORD).isPresent()
                ? Optional.of(login(settings, Setting.MIGRATOR_USER, Setting.MIGRATOR_PASSWORD))
                : Optional.empty();
    }

    private static Login login(Settings settings, Setting user, Setting password) {
        return new Login(
                settings.databaseUrl(Setting.DATABASE_URL),
                settings.required(user, Setting.DATABASE_URL),
                new Secret(settings.required(password, Setting.DATABASE_URL)));
    }
}
