package org.knotenpunkt.persistence.shared;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.UnavailableException;

/** What a failure of a database means. Its message stays where it is: it may repeat what people wrote. */
public final class SqlFailure {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlFailure() {}

    /** For a log: the type of the failure and, if the database or its driver has said one, its SQLSTATE. */
    public static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return "%s, SQLSTATE %s".formatted(cause.getClass().getSimpleName(), sql.getSQLState());
            }
        }
        return failure.getClass().getSimpleName();
    }

    /**
     * What a transaction that has failed so answers with. A read races with nobody, but a replica may give it up to keep up with what
     * it follows.
     */
    static RuntimeException translated(DataAccessException e, boolean writing) {
        if (isLostRace(e)) {
            return writing
                    ? new ConcurrentChangeException("Somebody else changed the same at the same time", e)
                    : new UnavailableException("The replica gave up the read", e);
        }
        if (e.sqlState().equals(LOCK_NOT_AVAILABLE)) {
            return new BusyException("Another change holds what was to be changed", e);
        }
        return isAway(e) ? new UnavailableException("The database cannot be reached", e) : e;
    }

    /** No connection in time (class 08), too many of them (53300), or a server that is stopping or starting (57P). */
    private static boolean isAway(DataAccessException e) {
        var state = e.sqlState();
        return e.getCause(SQLTransientException.class) != null
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300");
    }

    /**
     * Serialization failures and deadlocks: the work would have to be done again. And keys that are taken, periods that overlap or
     * records that are gone: use cases look for those first, so that here somebody else has come in between.
     */
    private static boolean isLostRace(DataAccessException e) {
        return Set.of("40001", "40P01", "23P01", "23505", "23503").contains(e.sqlState());
    }
}
