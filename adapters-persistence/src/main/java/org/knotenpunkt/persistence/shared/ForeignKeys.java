package org.knotenpunkt.persistence.shared;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.postgresql.util.PSQLException;

/** What keeps rows from being removed: others that point to them. */
public final class ForeignKeys {
    private static final String VIOLATION = "23503";

    private ForeignKeys() {}

    /**
     * Does the work, unless a foreign key holds what it removes: then nothing of it is done.
     *
     * @param meaning what it means that rows of the table hold it; empty where nobody has foreseen that, which is a failure
     */
    public static <T> Optional<T> holding(DSLContext dsl, Runnable work, Function<String, Optional<T>> meaning) {
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
                var meant = table(held).flatMap(meaning).orElseThrow(() -> held);
                connection.rollback(savepoint);
                return Optional.of(meant);
            }
        });
    }

    private static Optional<String> table(IntegrityConstraintViolationException held) {
        return Stream.iterate((Throwable) held, Objects::nonNull, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .flatMap(failure -> Stream.ofNullable(failure.getServerErrorMessage()))
                .flatMap(message -> Stream.ofNullable(message.getTable()))
                .findFirst();
    }
}
