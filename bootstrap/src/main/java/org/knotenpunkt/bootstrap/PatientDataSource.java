package org.knotenpunkt.bootstrap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database that may be away for a while. The thread that makes connections for a pool tries in short intervals until it is back:
 * left to itself, it would pause longer and longer, and be late by seconds.
 */
final class PatientDataSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1;
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private volatile boolean isPatient;

    /** From now on, waits for the database; before, a failure is told at once. */
    void becomePatient() {
        isPatient = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLException e) {
                if (!isPatient || !isAway(e) || Thread.interrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(INTERVAL.toNanos());
            }
        }
    }

    /** No way there (class 08), or it is starting or stopping (57P). */
    private static boolean isAway(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        return state.startsWith("08") || state.startsWith("57P");
    }
}
