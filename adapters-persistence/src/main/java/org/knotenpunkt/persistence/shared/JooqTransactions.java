package org.knotenpunkt.persistence.shared;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.ConnectionCallable;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.NestedCollectionEmulation;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Permits;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;

/**
 * Transactions of PostgreSQL, one for each thread at most. The first statement of each sets the scope: the towns of which
 * the actor may see what they own, the networks of which the actor may see what towns have released to them, the installation if the
 * actor keeps it, and what is published if the actor is the public. A query sets none, and so sees nothing of them.
 *
 * <p>A call within a call joins it: its refusal undoes its own work, its exception that of both. A read sees one state of
 * things throughout and cannot write; where there is a {@link Replica} that holds all that was confirmed before the read began,
 * it is done there.
 */
public final class JooqTransactions implements Transactions, Database, Permits, Permitted {
    /** Stands in the scope for the installation, and in rows that the installation owns. */
    private static final UUID INSTALLATION = new UUID(0, 0);

    /** Stands in the scope for what towns have published. */
    private static final UUID PUBLISHED = new UUID(0, 1);

    /**
     * How long a change waits for each lock that another one has, first of a table and then of a row: even after two of them an answer
     * comes before the database counts as away.
     */
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(2);

    private final DSLContext root;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private final Optional<Replica> replica;

    private final Duration patience;

    @SuppressWarnings("ThreadLocalUsage") // each database has its own transactions
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    public JooqTransactions(DataSource dataSource) {
        this(dataSource, Optional.empty());
    }

    /** @param replica where reads go, if there is one */
    @Inject
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public JooqTransactions(DataSource dataSource, Optional<Replica> replica) {
        this(dataSource, replica, LOCK_PATIENCE);
    }

    /** @param patience how long a change waits for another one that holds what it is about */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    JooqTransactions(DataSource dataSource, Optional<Replica> replica, Duration patience) {
        this.root = DSL.using(dataSource, SQLDialect.POSTGRES, settings());
        this.replica = replica;
        this.patience = patience;
    }

    /** How statements are written, and rows are read. */
    static Settings settings() {
        return new Settings()
                .withRenderSchema(false)
                .withEmulateMultiset(NestedCollectionEmulation.JSON)
                .withExecuteLogging(false)
                .withAttachRecords(false);
    }

    @Override
    public DSLContext dsl() {
        var current = running.get();
        if (current == null) {
            throw new IllegalStateException(
                    "There is no transaction: a use case opens one before it calls a repository");
        }
        return current.dsl();
    }

    @Override
    public <T> T call(Actor actor, Supplier<T> work) {
        return run(actor, Mode.WRITE, work);
    }

    @Override
    public <T> T read(Actor actor, Supplier<T> work) {
        return run(actor, Mode.READ, work);
    }

    @Override
    public <T> T query(Supplier<T> work) {
        return running.get() == null ? translated(Mode.QUERY, () -> queried(work)) : work.get();
    }

    private <T> T queried(Supplier<T> work) {
        return replica.isEmpty() ? queried(root, work) : reading(connection -> queried(on(connection), work));
    }

    private <T> T queried(DSLContext place, Supplier<T> work) {
        var isDone = CompletableFuture.completedFuture(true);
        return within(new Running(OneQuery.at(place), Set.of(), Mode.QUERY, isDone, new NotedRights()), work);
    }

    @Override
    public void note(Actor actor, Action action, Supplier<Set<Right>> rights) {
        var current = running.get();
        if (current != null && current.mode() == Mode.WRITE) {
            current.noted().add(actor, action, rights.get());
        }
    }

    @Override
    public Actor grounded(Actor actor) {
        var current = running.get();
        return current == null ? actor : current.noted().grounded(actor);
    }

    @Override
    public Runnable afterwards(Runnable work, Runnable undone) {
        var current = running.get();
        return current == null ? work : () -> (current.isDone().join() ? work : undone).run();
    }

    private <T> T run(Actor actor, Mode mode, Supplier<T> work) {
        var outer = running.get();
        try {
            return translated(mode, () -> outer == null ? begin(actor, mode, work) : join(outer, actor, mode, work));
        } catch (Refused refused) {
            return refused.result();
        }
    }

    private static <T> T translated(Mode mode, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            throw SqlFailure.translated(e, mode == Mode.WRITE);
        }
    }

    /** Does the work on a connection to the replica, if that has got far enough, else on one to the first database. */
    private <T> T reading(ConnectionCallable<T> work) {
        var there = replica.flatMap(following -> following.connectionAt(Replica.confirmed(root)));
        if (there.isEmpty()) {
            return root.connectionResult(work);
        }
        try (var connection = there.get()) {
            return on(connection).connectionResult(work);
        } catch (SQLException e) {
            throw new DataAccessException("The connection to the replica cannot be closed", e);
        }
    }

    private DSLContext on(Connection connection) {
        return DSL.using(connection, root.dialect(), root.settings());
    }

    /** One connection is asked for, once: where there is none, nobody waits a second time to roll nothing back. */
    private <T> T begin(Actor actor, Mode mode, Supplier<T> work) {
        var isDone = new CompletableFuture<Boolean>();
        try {
            ConnectionCallable<T> transaction = connection -> begin(connection, actor, mode, isDone, work);
            T result = mode == Mode.READ ? reading(transaction) : root.connectionResult(transaction);
            isDone.complete(true);
            return result;
        } finally {
            isDone.complete(false);
        }
    }

    private <T> T begin(
            Connection connection, Actor actor, Mode mode, CompletableFuture<Boolean> isDone, Supplier<T> work)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            var dsl = on(connection);
            setUp(connection, mode, scopeOf(actor));
            var result = within(new Running(dsl, actor.municipalities(), mode, isDone, new NotedRights()), work);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (Throwable failure) {
            undo(failure, () -> {
                connection.rollback();
                connection.setAutoCommit(true);
            });
            throw failure;
        }
    }

    private <T> T join(Running outer, Actor actor, Mode mode, Supplier<T> work) {
        if (!outer.reaches(actor.municipalities(), mode)) {
            throw new IllegalStateException("A transaction cannot grow beyond what it was opened for");
        }
        return mode == Mode.READ
                ? work.get()
                : outer.dsl().connectionResult(connection -> within(connection, outer, work));
    }

    private <T> T within(Connection connection, Running outer, Supplier<T> work) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            var result = within(outer, work);
            connection.releaseSavepoint(savepoint);
            return result;
        } catch (Throwable failure) {
            undo(failure, () -> connection.rollback(savepoint));
            throw failure;
        }
    }

    /** Takes back what has been done; if even that fails, the failure that was first is the one to be told. */
    private static void undo(Throwable failure, Undoing undoing) {
        try {
            undoing.run();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private <T> T within(Running inner, Supplier<T> work) {
        var outer = running.get();
        running.set(inner);
        try {
            var result = work.get();
            if (inner.mode() == Mode.WRITE && result instanceof Result.Refusal<?, ?>) {
                throw new Refused(result);
            }
            return result;
        } finally {
            if (outer == null) {
                running.remove();
            } else {
                running.set(outer);
            }
        }
    }

    private static String scopeOf(Actor actor) {
        // An address may name any id as that of a town.
        var towns = actor.municipalities().stream().map(MunicipalityId::value).filter(id -> !id.equals(INSTALLATION));
        return Stream.of(
                        towns,
                        actor.networks().stream(),
                        keepsTheInstallation(actor) ? Stream.of(INSTALLATION) : Stream.<UUID>empty(),
                        actor.isPublic() ? Stream.of(PUBLISHED) : Stream.<UUID>empty())
                .flatMap(ids -> ids)
                .map(UUID::toString)
                .collect(joining(","));
    }

    private static boolean keepsTheInstallation(Actor actor) {
        return actor.rights().stream().anyMatch(right -> right.scope() instanceof Scope.Installation);
    }

    /** In one way to the database; the scope is made of ids alone. */
    private void setUp(Connection connection, Mode mode, String scope) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("%s; set local knotenpunkt.scope = '%s'".formatted(conditions(mode), scope));
        }
    }

    private String conditions(Mode mode) {
        return mode == Mode.WRITE
                ? "set local lock_timeout = " + patience.toMillis()
                : "set transaction isolation level repeatable read, read only";
    }

    @FunctionalInterface
    private interface Undoing {
        void run() throws SQLException;
    }

    private enum Mode {
        WRITE,
        READ,
        QUERY
    }

    /** @param isDone whether the outermost transaction has ended well, once it has ended */
    private record Running(
            DSLContext dsl,
            Set<MunicipalityId> municipalities,
            Mode mode,
            CompletableFuture<Boolean> isDone,
            NotedRights noted) {
        boolean reaches(Set<MunicipalityId> others, Mode other) {
            return municipalities.containsAll(others) && (mode == Mode.WRITE || mode == other);
        }
    }
}
