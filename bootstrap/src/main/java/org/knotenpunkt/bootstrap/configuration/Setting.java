package org.knotenpunkt.bootstrap.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be set, in a file by its key, in the environment by its variable. */
enum Setting {
    SERVER_HOST("server.host", "127.0.0.1"),
    SERVER_PORT("server.port", "8080"),
    SERVER_ADDRESS("server.address"),
    IMPRINT("imprint"),
    ZONE("zone", "Europe/Berlin"),
    SESSION_IDLE("session.idle", "8"),
    SESSION_LONGEST("session.longest", "30"),
    UPLOAD_LIMIT("upload.limit", "64"),
    FILES_LIMIT("files.limit", "20"),
    FILES_COUNT("files.agreement.count", "200"),
    FILES_TOTAL("files.agreement.total", "1000"),
    RATE_ACCOUNT("rate.account", "3000"),
    RATE_ADDRESS("rate.address", "6000"),
    RATE_ANSWERS_ADDRESS("rate.answers.address", "300"),
    RATE_ANSWERS_WAVE("rate.answers.wave", "1200"),
    RATE_ANSWERS_WAVE_DAY("rate.answers.wave.day", "10000"),
    STATISTICS_THRESHOLD("statistics.threshold", "5"),
    STATISTICS_BASE("statistics.base", "20"),
    SERVER_CONNECTIONS("server.connections", "1000"),
    PROXY_TRUSTED("proxy.trusted"),
    PROXY_HEADER("proxy.header", "x-forwarded-for"),
    OPERATIONS_HOST("operations.host", "127.0.0.1"),
    OPERATIONS_PORT("operations.port"),
    DRAIN("server.drain", "0"),
    LOG_FORMAT("log.format", "text"),
    DATA_FOLDER("data.folder", "data"),
    DATABASE_URL("database.url"),
    DATABASE_USER("database.user"),
    DATABASE_PASSWORD("database.password"),
    DATABASE_CONNECTIONS("database.connections", "10"),
    REPLICA_URL("database.replica.url"),
    MIGRATOR_USER("database.migrator.user"),
    MIGRATOR_PASSWORD("database.migrator.password");

    static final String PREFIX = "KNOTENPUNKT_";

    private final String key;
    private final Optional<String> standard;

    Setting(String key) {
        this(key, Optional.empty());
    }

    Setting(String key, String standard) {
        this(key, Optional.of(standard));
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    Setting(String key, Optional<String> standard) {
        this.key = key;
        this.standard = standard;
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    String key() {
        return key;
    }

    String variable() {
        return PREFIX + key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    Optional<String> standard() {
        return standard;
    }

    /** Whether it says where a database is; people write passwords there. */
    boolean isDatabaseUrl() {
        return this == DATABASE_URL || this == REPLICA_URL;
    }

    /** Whether the value must not be shown. */
    boolean isSecret() {
        return key.endsWith("password");
    }
}
