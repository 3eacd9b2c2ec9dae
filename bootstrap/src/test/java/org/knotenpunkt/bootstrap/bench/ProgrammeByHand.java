package org.knotenpunkt.bootstrap.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The pages that are for everybody: it asks the database for all that stands on one, and answers with the page as the server has written it
 * before. It fills no template.
 *
 * @param written the pages by their paths
 */
record ProgrammeByHand(Map<String, String> written) implements ByHand {
    private static final int PARTS_OF_TOWN = 3;
    private static final int TOWN = 2;
    private static final int CENTRE = 3;

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().startsWith("/programm/");
    }

    @Override
    public String answer(Exchange exchange) throws SQLException {
        boolean ofTown = exchange.path().split("/", -1).length == PARTS_OF_TOWN;
        try (var statement =
                exchange.connection().prepareStatement(ofTown ? ProgrammeSql.OF_TOWN : ProgrammeSql.OF_CENTRE)) {
            if (!ofTown) {
                statement.setObject(1, UUID.fromString(exchange.segment(CENTRE)));
            }
            statement.setObject(ofTown ? 1 : 2, UUID.fromString(exchange.segment(TOWN)));
            ByHand.readAll(statement);
        }
        return Objects.requireNonNull(written.get(exchange.path()), exchange.path());
    }
}
