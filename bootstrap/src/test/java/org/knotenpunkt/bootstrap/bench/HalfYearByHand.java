package org.knotenpunkt.bootstrap.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.knotenpunkt.domain.report.ReportPeriod;

/**
 * The half-year report of a town: it asks the database for all that stands in it, and answers with the report as the server has written it
 * before. It hashes nothing.
 *
 * @param written the reports by their paths
 */
record HalfYearByHand(Map<String, String> written) implements ByHand {
    private static final int TOWN = 4;

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().endsWith("/half-year-draft");
    }

    @Override
    public String answer(Exchange exchange) throws SQLException {
        var uri = exchange.request().getHttpURI();
        var period = ReportPeriod.parse(
                Request.extractQueryParameters(exchange.request()).getValue("period"));
        try (var statement = exchange.connection().prepareStatement(ProgrammeSql.HALF_YEAR)) {
            var town = UUID.fromString(exchange.segment(TOWN));
            statement.setObject(1, town);
            statement.setObject(2, period.firstDay().atStartOfDay());
            statement.setObject(3, period.lastDay().plusDays(1).atStartOfDay());
            statement.setObject(4, town);
            statement.setString(5, period.toString());
            ByHand.readAll(statement);
        }
        return Objects.requireNonNull(written.get(uri.getPathQuery()), uri::getPathQuery);
    }
}
