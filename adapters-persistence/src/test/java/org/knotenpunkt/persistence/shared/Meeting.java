package org.knotenpunkt.persistence.shared;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Something that somebody else begins in the middle of a transaction, and that waits for the end of that or is done before. */
public record Meeting<T>(
        PostgresExtension postgres, Supplier<T> work, AtomicReference<@Nullable CompletableFuture<T>> begun) {
    public Meeting(PostgresExtension postgres, Supplier<T> work) {
        this(postgres, work, new AtomicReference<>());
    }

    /** Begins it, once; says whether it waits. */
    public boolean happen() {
        if (begun.get() == null) {
            begun.set(supplyAsync(work, task -> Thread.ofPlatform().start(task)));
        }
        while (!isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
        }
        return !isDone();
    }

    private boolean isDone() {
        return requireNonNull(begun.get()).isDone();
    }

    private boolean somebodyWaits() {
        return postgres.superuser()
                .fetchExists(
                        table(name("pg_locks")),
                        field(name("granted"), SQLDataType.BOOLEAN).isFalse());
    }

    public T outcome() {
        return requireNonNull(begun.get()).join();
    }
}
