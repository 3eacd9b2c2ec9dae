package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.UpdateReturningStep;
import org.jooq.exception.TooManyRowsException;

/**
 * A query that is asked again and again, with other values for its named parameters. Its text is written once, since that takes
 * jOOQ longer than it takes PostgreSQL to answer; and all rows come as one value, which is read faster than rows within rows.
 */
public final class PreparedQuery<R extends Record> {
    private final boolean changes;
    private final PreparedText text;
    private final Field<Result<R>> rows;

    private PreparedQuery(ResultQuery<?> query, boolean changes, Field<Result<R>> rows) {
        this.changes = changes;
        this.text = PreparedText.of(query);
        this.rows = rows;
    }

    /** A query all of whose values are named parameters or inline. */
    public static <R extends Record> PreparedQuery<R> of(Select<R> query) {
        var rows = multiset(query);
        return new PreparedQuery<>(select(rows), false, rows);
    }

    /**
     * A statement that changes one row at most, and then asks about it.
     *
     * @param query may speak of the row
     */
    public static <R extends Record> PreparedQuery<R> returning(UpdateReturningStep<?> change, Select<R> query) {
        var rows = multiset(query);
        return new PreparedQuery<>(change.returningResult(rows), true, rows);
    }

    /** All rows; those of one that is {@link #returning} are empty if nothing was changed. */
    public List<R> fetch(Database database, Values values) {
        var dsl = database.dsl();
        if (changes) {
            OneQuery.refuseChange(dsl);
        }
        return text.on(dsl, statement -> {
            text.set(statement, values);
            List<R> found = dsl.fetchValue(statement.executeQuery(), rows);
            return found == null ? List.of() : found;
        });
    }

    /**
     * The row, if there is one.
     *
     * @throws TooManyRowsException if there are several
     */
    public Optional<R> fetchOptional(Database database, Values values) {
        var found = fetch(database, values);
        if (found.size() > 1) {
            throw new TooManyRowsException("%d rows in place of one".formatted(found.size()));
        }
        return found.stream().findFirst();
    }
}
