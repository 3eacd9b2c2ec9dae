package org.knotenpunkt.persistence.shared;

import java.sql.SQLException;

/** What a log is told of a failure of a database: of which type it was, not its message, which may repeat what people wrote. */
public final class SqlFailure {
    private SqlFailure() {}

    /** The type of the failure and, if the database or its driver has said one, its SQLSTATE. */
    public static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return "%s, SQLSTATE %s".formatted(cause.getClass().getSimpleName(), sql.getSQLState());
            }
        }
        return failure.getClass().getSimpleName();
    }
}
