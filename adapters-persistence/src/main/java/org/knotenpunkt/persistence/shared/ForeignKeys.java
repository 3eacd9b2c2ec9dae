package org.knotenpunkt.persistence.shared;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** What keeps rows from being removed: others that point to them. */
public final class ForeignKeys {
    private static final String VIOLATION = "23503";

    private ForeignKeys() {}

    /** Does the work, unless a foreign key holds what it removes: then nothing of it is done, and this is how that was told. */
    public static Optional<IntegrityConstraintViolationException> holding(DSLContext dsl, Runnable work) {
        return dsl.connectionResult(connection -> {
            var savepoint = connection.setSavepoint();
            try {
                work.run();
                connection.releaseSavepoint(savepoint);
                return Optional.empty();
            } catch (IntegrityConstraintViolationException held) {
                if (!held.sqlState().equals(VIOLATION)) {
                    throw held;
                }
                connection.rollback(savepoint);
                return Optional.of(held);
            }
        });
    }
}
