package org.knotenpunkt.persistence.shared;

import java.util.List;
import org.jooq.RowCountQuery;

/** A statement that changes rows, again and again with other values for its named parameters; its text is written once. */
public final class PreparedCommand {
    private final PreparedText text;

    private PreparedCommand(RowCountQuery command) {
        text = PreparedText.of(command);
    }

    /** A statement all of whose values are named parameters or inline. */
    public static PreparedCommand of(RowCountQuery command) {
        return new PreparedCommand(command);
    }

    /** The number of rows that it has touched. */
    public int execute(Database database, Values values) {
        return prepared(database, statement -> {
            text.set(statement, values);
            return statement.executeUpdate();
        });
    }

    /** Does it with each of the values, and asks the database once. */
    public void executeAll(Database database, List<Values> values) {
        if (!values.isEmpty()) {
            prepared(database, statement -> {
                for (var row : values) {
                    text.set(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
        }
    }

    private <T> T prepared(Database database, PreparedText.Work<T> work) {
        var dsl = database.dsl();
        OneQuery.refuseChange(dsl);
        return text.on(dsl, work);
    }
}
