package org.knotenpunkt.bootstrap.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The pages that are for everybody: it asks the database for all that stands on one, and answers with the page as the server has written it
 * before. It fills no template.
 *
 * @param written the pages by their paths
 */
record ProgrammeByHand(Map<String, String> written) implements ByHand {
    /** Parts of the path of all towns, counted with the empty one before it. */
    private static final int PARTS = 2;

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().startsWith("/programm");
    }

    @Override
    public String answer(Exchange exchange) throws SQLException {
        int slugs = exchange.path().split("/", -1).length - PARTS;
        var sql = List.of(ProgrammeSql.TOWNS, ProgrammeSql.OF_TOWN, ProgrammeSql.OF_CENTRE);
        try (var statement = exchange.connection().prepareStatement(sql.get(slugs))) {
            for (int i = 1; i <= slugs; i++) {
                statement.setString(i, exchange.segment(PARTS + i - 1));
            }
            ByHand.readAll(statement);
        }
        return Objects.requireNonNull(written.get(exchange.path()), exchange.path());
    }
}
