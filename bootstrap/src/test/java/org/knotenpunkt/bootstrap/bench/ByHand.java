package org.knotenpunkt.bootstrap.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Answers of the floor about one kind of thing, by hand. */
interface ByHand {
    /** A request by somebody who may ask, and what becomes of it. */
    record Exchange(Connection connection, UUID account, Request request, Response response) {
        String path() {
            return request.getHttpURI().getPath();
        }

        /** A part of the path, counted from 1: in {@code /api/v1/schools} the schools are the third. */
        String segment(int number) {
            return path().split("/", -1)[number];
        }
    }

    /** Whether it has an answer to this. */
    boolean knows(Exchange exchange);

    /** The body, or what has become of the response where there is none; a change is made in the transaction of the connection. */
    String answer(Exchange exchange) throws Exception;

    /** Asks, and reads everything that is answered. */
    static void readAll(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }
}
