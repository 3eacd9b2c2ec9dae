package org.knotenpunkt.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.configuration.DatabaseChoice;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;
import org.knotenpunkt.persistence.shared.DatabaseCheck;
import org.knotenpunkt.persistence.shared.Migrations;
import org.knotenpunkt.persistence.shared.Replica;
import org.knotenpunkt.persistence.shared.SqlFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database of an installation, embedded or not, as long as it is used. */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Login server;
    private final Optional<Login> migrator;
    private final HikariDataSource pool;
    private final Optional<Login> replica;
    private final Optional<HikariDataSource> replicaPool;
    private final Runnable stop;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private Database(Login server, Optional<Login> migrator, Optional<Login> replica, int connections, Runnable stop) {
        this.server = server;
        this.migrator = migrator;
        this.replica = replica;
        this.stop = stop;
        try {
            this.pool = Connections.pool(server, connections);
        } catch (PoolInitializationException e) {
            LOG.debug("The database does not let in {}", server.user(), e);
            throw new CannotRun(DatabaseFault.of(server, e), e);
        }
        this.replicaPool = replica.map(login -> Connections.replicaPool(login, connections));
    }

    /** The database, for the server; an embedded one is started and brought to the present shape. */
    static Database serving(Configuration configuration) {
        return switch (configuration.database()) {
            case DatabaseChoice.Embedded(var folder) ->
                migrated(embedded(EmbeddedDatabase.start(folder), configuration));
            case DatabaseChoice.External external -> external(external, configuration);
        };
    }

    /** The database, for a command beside the server, which may run or not. */
    static Database joining(Configuration configuration) {
        return switch (configuration.database()) {
            case DatabaseChoice.Embedded(var folder) ->
                migrated(embedded(EmbeddedDatabase.join(folder), configuration));
            case DatabaseChoice.External external -> external(external, configuration);
        };
    }

    /** The database as it is, for a look at it; empty if there is none yet. */
    static Optional<Database> existing(Configuration configuration) {
        return switch (configuration.database()) {
            case DatabaseChoice.Embedded(var folder) ->
                EmbeddedDatabase.exists(folder)
                        ? Optional.of(embedded(EmbeddedDatabase.join(folder), configuration))
                        : Optional.empty();
            case DatabaseChoice.External external -> Optional.of(external(external, configuration));
        };
    }

    private static Database migrated(Database database) {
        try {
            database.migrate();
            return database;
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static Database embedded(EmbeddedDatabase postgres, Configuration configuration) {
        try {
            return new Database(
                    postgres.server(),
                    Optional.of(postgres.migrator()),
                    Optional.empty(),
                    configuration.connections(),
                    postgres::close);
        } catch (RuntimeException | Error e) {
            postgres.close();
            throw e;
        }
    }

    private static Database external(DatabaseChoice.External external, Configuration configuration) {
        return new Database(
                external.server(), external.migrator(), external.replica(), configuration.connections(), () -> {});
    }

    /** The connections of the server's role. */
    DataSource dataSource() {
        return pool;
    }

    /** Where reads go, if there is a second database for them. */
    Optional<Replica> replica() {
        return replicaPool.map(Replica::new);
    }

    /**
     * Brings the database to the shape that this version needs, and answers how many steps that took.
     *
     * @throws CannotRun if nobody is known who may do that, or it fails
     */
    int migrate() {
        var login = migrator.orElseThrow(
                () -> new CannotRun(
                        "The settings name nobody who may change tables: database.migrator.user and database.migrator.password"));
        try {
            return new Migrations(Connections.single(login), server.user()).migrate();
        } catch (FlywayException e) {
            LOG.debug("The database could not be brought to the present shape", e);
            throw new CannotRun(
                    "The database could not be brought to the present shape (%s). With --verbose it says where that failed."
                            .formatted(SqlFailure.of(e)),
                    e);
        }
    }

    /** Why the server should not work with this database, a sentence each; none if all is well. */
    List<String> faults() {
        var dsl = DSL.using(pool, SQLDialect.POSTGRES);
        var faults = new ArrayList<>(DatabaseCheck.faults(dsl));
        faults.addAll(new Migrations(pool, server.user()).faults());
        return faults;
    }

    /** What else should be better, a sentence each; the server works all the same. */
    List<String> closerLook() {
        return Stream.concat(
                        DatabaseCheck.closerLook(DSL.using(pool, SQLDialect.POSTGRES)).stream(),
                        replica.stream()
                                .map(login -> new Replica(Connections.single(login)))
                                .flatMap(following -> following.faults(pool).stream()))
                .toList();
    }

    /** Why the server cannot work just now, a sentence each. */
    List<String> readinessFaults() {
        try {
            return new Migrations(pool, server.user()).faults();
        } catch (FlywayException e) {
            LOG.warn("The database is not ready: {}", SqlFailure.of(e));
            return List.of("The database cannot be reached");
        }
    }

    /** Lets the use of the connections be measured. */
    void measure(MeterRegistry registry) {
        var factory = new MicrometerMetricsTrackerFactory(registry);
        pool.setMetricsTrackerFactory(factory);
        replicaPool.ifPresent(replica -> replica.setMetricsTrackerFactory(factory));
    }

    /** @throws CannotRun if there are faults */
    void requireFaultless() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new CannotRun(String.join(System.lineSeparator(), faults));
        }
    }

    @Override
    public void close() {
        replicaPool.ifPresent(HikariDataSource::close);
        pool.close();
        stop.run();
    }
}
