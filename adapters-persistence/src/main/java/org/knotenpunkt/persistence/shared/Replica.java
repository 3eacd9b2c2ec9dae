package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that follows the one that is written to, and answers reads in its place: those for which it has got far enough.
 *
 * <p>How far is the number of bytes that were ever written to the log of the database.
 */
public final class Replica {
    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private volatile long askAgainAt = System.nanoTime();
    private volatile boolean isAway;

    /** @param dataSource which soon says so where there is no connection */
    public Replica(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How far the database that is written to has got: what it has confirmed lies before that. */
    static long confirmed(DSLContext dsl) {
        return dsl.select(bytes("pg_current_wal_flush_lsn")).fetchSingle().value1();
    }

    /** A connection to the replica, if it can be reached and has got as far; whoever takes it closes it. */
    Optional<Connection> connectionAt(long position) {
        if (isAway && System.nanoTime() - askAgainAt < 0) {
            return Optional.empty();
        }
        try {
            var connection = connectionIfAt(position);
            isAway = false;
            return connection;
        } catch (SQLException | DataAccessException e) {
            if (!isAway) {
                LOG.warn(
                        "The replica cannot be used, and all reads go to the database that it follows: {}",
                        SqlFailure.of(e));
            }
            askAgainAt = System.nanoTime() + PAUSE.toNanos();
            isAway = true;
            return Optional.empty();
        }
    }

    @SuppressWarnings("resource") // the caller closes what is handed on
    private Optional<Connection> connectionIfAt(long position) throws SQLException {
        var connection = dataSource.getConnection();
        boolean isThere = false;
        try {
            isThere = replayed(DSL.using(connection, SQLDialect.POSTGRES)) >= position;
        } finally {
            if (!isThere) {
                connection.close();
            }
        }
        return isThere ? Optional.of(connection) : Optional.empty();
    }

    /** How far it has got. One that no longer follows anybody goes its own way, and has got nowhere. */
    private static long replayed(DSLContext dsl) {
        var found = dsl.select(isFollowing(), bytes("pg_last_wal_replay_lsn")).fetchSingle();
        return found.value1() ? found.value2() : -1;
    }

    private static Field<Boolean> isFollowing() {
        return function(name("pg_is_in_recovery"), SQLDataType.BOOLEAN);
    }

    private static Field<Long> bytes(String position) {
        return function(
                        name("pg_wal_lsn_diff"),
                        SQLDataType.NUMERIC,
                        function(name(position), SQLDataType.OTHER),
                        inline("0/0"))
                .cast(SQLDataType.BIGINT);
    }

    /** What is wrong with it as one that follows the other database, a sentence each. */
    public List<String> faults(DataSource followed) {
        var faults = new ArrayList<String>();
        try (var connection = dataSource.getConnection()) {
            var dsl = DSL.using(connection, SQLDialect.POSTGRES);
            if (!dsl.select(isFollowing()).fetchSingle().value1()) {
                faults.add("What is called the replica follows no other database");
            } else if (!beginning(dsl).equals(beginning(DSL.using(followed, SQLDialect.POSTGRES)))) {
                faults.add("The replica follows another database");
            }
        } catch (SQLException | DataAccessException e) {
            faults.add("The replica cannot be reached: %s".formatted(SqlFailure.of(e)));
        }
        return faults;
    }

    /** When the first table was made: a database and those that follow it have that in common. */
    private static OffsetDateTime beginning(DSLContext dsl) {
        var installed = field(name("installed_on"), SQLDataType.TIMESTAMPWITHTIMEZONE);
        return dsl.select(min(installed))
                .from(table(name("flyway_schema_history")))
                .fetchSingle()
                .value1();
    }
}
