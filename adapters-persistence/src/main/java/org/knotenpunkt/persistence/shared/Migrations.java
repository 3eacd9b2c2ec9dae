package org.knotenpunkt.persistence.shared;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.output.ValidateOutput;

/** The steps that bring a database to the shape that this version of Knotenpunkt needs. */
public final class Migrations {
    /** Not even those of a newer version: an old server does not work with newer tables. */
    private static final String[] NONE = {};

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
                .ignoreMigrationPatterns(NONE)
                .load();
    }

    /** Takes all steps that have not been taken and answers how many there were. */
    public int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** What keeps the server from working with the database: steps not taken, edited since, or unknown; a sentence each. */
    public List<String> faults() {
        return flyway.validateWithResult().invalidMigrations.stream()
                .map(invalid -> "Migration %s: %s".formatted(invalid.version, sentence(invalid)))
                .toList();
    }

    private static String sentence(ValidateOutput invalid) {
        if (invalid.errorDetails.errorCode == CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED) {
            return "it has not been taken yet; knotenpunkt migrate does that";
        }
        return invalid.errorDetails.errorCode == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED
                ? "this version of Knotenpunkt does not know it; the tables are of a newer one"
                : invalid.errorDetails.errorMessage.lines().findFirst().orElse("");
    }
}
