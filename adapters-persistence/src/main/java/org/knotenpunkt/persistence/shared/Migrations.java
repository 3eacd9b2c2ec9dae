package org.knotenpunkt.persistence.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The steps that bring a database to the shape that this version of Knotenpunkt needs. */
public final class Migrations {
    private final Flyway flyway;

    /**
     * The steps for the database behind the data source.
     *
     * @param dataSource of the role that migrates, to take the steps; of the role of the server, only to look at them
     * @param serverRole the role of the server, which may read and write rows of all tables
     */
    public Migrations(DataSource dataSource, String serverRole) {
        flyway = Flyway.configure()
                .dataSource(dataSource)
                .placeholders(Map.of("server", serverRole))
                .cleanDisabled(true)
                .load();
    }

    /** Takes all steps that have not been taken and answers how many there were. */
    public int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** The versions of the steps that have not been taken, in their order. */
    public List<String> pending() {
        return Arrays.stream(flyway.info().pending())
                .map(MigrationInfo::getVersion)
                .map(Object::toString)
                .toList();
    }

    /** What is wrong with the steps that have been taken: one that has since been edited, one that nobody knows any more. */
    public List<String> faults() {
        var pending = pending();
        return flyway.validateWithResult().invalidMigrations.stream()
                .filter(invalid -> !pending.contains(invalid.version))
                .map(invalid -> "Migration %s: %s".formatted(invalid.version, invalid.errorDetails.errorMessage))
                .toList();
    }
}
