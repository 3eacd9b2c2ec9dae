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
        return database.dsl().query("{0}", text.with(values)).execute();
    }

    /** Does it with each of the values, and asks the database once. */
    public void executeAll(Database database, List<Values> values) {
        if (!values.isEmpty()) {
            var dsl = database.dsl();
            var rows = values.stream().map(text::inOrder).toArray(Object[][]::new);
            dsl.batch(dsl.query("{0}", text.with(values.getFirst())), rows).execute();
        }
    }
}
