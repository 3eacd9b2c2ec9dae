package org.knotenpunkt.bootstrap;

import java.sql.SQLException;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.persistence.shared.SqlFailure;

/** Why a database cannot be used, as a sentence for the operator: by its SQLSTATE, and not in the words of its driver. */
final class DatabaseFault {
    private DatabaseFault() {}

    static String of(Login login, Throwable failure) {
        var place = login.url().replaceFirst("\\?.*", "");
        return switch (state(failure)) {
            case "28P01", "28000" ->
                "The database at %s does not let in %s: the name or the password is wrong, or it may not come from here."
                        .formatted(place, login.user());
            case "3D000" -> "There is no such database as the one that %s names.".formatted(place);
            case "53300" -> "The database at %s has no connection left for %s.".formatted(place, login.user());
            case "57P03" -> "The database at %s is starting or stopping just now.".formatted(place);
            case "08001", "08004", "08006" ->
                "No database answers at %s: see whether it is running, and whether host and port are right."
                        .formatted(place);
            default ->
                "The database at %s cannot be used by %s (%s).".formatted(place, login.user(), SqlFailure.of(failure));
        };
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
