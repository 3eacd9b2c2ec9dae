package org.knotenpunkt.persistence.shared;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.persistence.tables.DefaultSchema;

/**
 * The PostgreSQL server of this JVM, with one migrated database from which all others are copied. With {@code -Ppgbouncer} the role of the
 * server works through PgBouncer, and a second server follows this one, for reads.
 */
final class TestPostgres {
    private static final String TEMPLATE = "knotenpunkt";
    private static final int SERVER_CONNECTIONS = 8;
    private static final AtomicInteger COPIES = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final Set<String> filledByMigrations;
    private final Optional<TestStandby> standby;
    private final Optional<PgBouncer> bouncer;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private TestPostgres(EmbeddedPostgres server, Set<String> filledByMigrations, Optional<TestStandby> standby) {
        this.server = server;
        this.filledByMigrations = filledByMigrations;
        this.standby = standby;
        this.bouncer = PgBouncer.isWanted()
                ? Optional.of(PgBouncer.before(server.getPort(), Map.of(DatabaseRoles.SERVER, ""), SERVER_CONNECTIONS))
                : Optional.empty();
        bouncer.ifPresent(started -> Runtime.getRuntime().addShutdownHook(new Thread(started::close)));
    }

    static TestPostgres running() {
        return Holder.INSTANCE;
    }

    /** A new migrated database. */
    TestDatabase copy() {
        var copy = new TestDatabase("copy_" + COPIES.incrementAndGet());
        admin("postgres").execute("create database %s template %s strategy file_copy".formatted(copy.name(), TEMPLATE));
        return copy;
    }

    /** A new empty database that takes letters for bytes, as one does that was made with the locale C. */
    TestDatabase ofBytes() {
        var database = new TestDatabase("bytes_" + COPIES.incrementAndGet());
        admin("postgres")
                .execute("create database %s locale_provider libc locale 'C' template template0"
                        .formatted(database.name()));
        return database;
    }

    private static TestPostgres start() {
        try {
            var server = builder().start();
            try (var connection = server.getPostgresDatabase().getConnection()) {
                Provisioning.run(connection);
            }
            new Migrations(server.getDatabase(DatabaseRoles.MIGRATOR, TEMPLATE), DatabaseRoles.SERVER).migrate();
            var standby = PgBouncer.isWanted()
                    ? Optional.of(TestStandby.of(server, builder()))
                    : Optional.<TestStandby>empty();
            return new TestPostgres(server, filled(server), standby);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The server of the tests cannot be set up", e);
        }
    }

    /** What a replica is to have must be on the disk when it was confirmed: which the tests do without otherwise. */
    private static EmbeddedPostgres.Builder builder() {
        var builder = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        return PgBouncer.isWanted() ? builder.setServerConfig("synchronous_commit", "on") : builder;
    }

    private static Set<String> filled(EmbeddedPostgres server) {
        var dsl = DSL.using(server.getDatabase("postgres", TEMPLATE), SQLDialect.POSTGRES);
        return tables().stream()
                .filter(table -> dsl.fetchExists(table))
                .map(Table::getName)
                .collect(toUnmodifiableSet());
    }

    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getTableType() == TableOptions.TableType.TABLE)
                .toList();
    }

    private DSLContext admin(String database) {
        return DSL.using(server.getDatabase("postgres", database), SQLDialect.POSTGRES);
    }

    /** A database of this server. */
    final class TestDatabase {
        private final String name;
        private @Nullable CloseableDSLContext sweeper;

        private TestDatabase(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /** The database for somebody who logs in as the role; for the server perhaps through PgBouncer. */
        DataSource as(String role) {
            return bouncer.filter(started -> role.equals(DatabaseRoles.SERVER))
                    .<DataSource>map(started -> started.to(name, role))
                    .orElseGet(() -> server.getDatabase(role, name));
        }

        /** The same on the server that follows, if there is one. */
        Optional<DataSource> followingAs(String role) {
            return standby.map(following -> following.await(name, role));
        }

        /** Takes all rows away, except those that the migrations put there. */
        void empty() {
            sweeper().execute("select pg_temp.sweep()");
        }

        /** One connection for all tests of a class: a new one would first have to learn what the tables are. */
        private DSLContext sweeper() {
            if (sweeper == null) {
                sweeper = DSL.using(server.getJdbcUrl("postgres", name));
                sweeper.execute("create function pg_temp.sweep() returns void language plpgsql"
                        + " set session_replication_role = replica as $$begin %s end$$"
                                .formatted(tables().stream()
                                        .map(Table::getName)
                                        .filter(table -> !filledByMigrations.contains(table))
                                        .map("delete from \"%s\";"::formatted)
                                        .collect(joining(" "))));
            }
            return sweeper;
        }

        void drop() {
            if (sweeper != null) {
                sweeper.close();
            }
            admin("postgres").execute("drop database %s with (force)".formatted(name));
        }
    }

    private static final class Holder {
        static final TestPostgres INSTANCE = start();
    }
}
