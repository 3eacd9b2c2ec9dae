package org.knotenpunkt.persistence.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.ConnectionCallable;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The text of a statement with named parameters, as jOOQ has written it, and the names in the order of their places. */
record PreparedText(String text, List<String> places) {
    private static final String PREFIX = "?:";
    private static final Pattern PLACE = Pattern.compile(Pattern.quote(PREFIX) + "(\\w+)");

    /** @throws IllegalArgumentException if a value of the statement is neither a named parameter nor inline */
    static PreparedText of(Query statement) {
        var settings = JooqTransactions.settings().withRenderNamedParamPrefix(PREFIX);
        var matcher = PLACE.matcher(DSL.using(SQLDialect.POSTGRES, settings).renderNamedParams(statement));
        var places = matcher.results().map(PreparedText::name).toList();
        return new PreparedText(matcher.reset().replaceAll("?"), places);
    }

    private static String name(MatchResult place) {
        var name = place.group(1);
        if (Character.isDigit(name.charAt(0))) {
            throw new IllegalArgumentException("The value number %s has no name, and is not inline".formatted(name));
        }
        return name;
    }

    /** Prepares the statement, and does something with it. jOOQ would write its text anew each time. */
    <T> T on(DSLContext dsl, Work<T> work) {
        ConnectionCallable<T> prepared = connection -> {
            try (var statement = connection.prepareStatement(text)) {
                return work.with(statement);
            } catch (SQLException e) {
                throw new DataAccessException("A prepared statement failed with " + e.getSQLState(), e);
            }
        };
        return dsl.connectionResult(prepared);
    }

    /** Puts the values in their places. */
    void set(PreparedStatement statement, Values values) throws SQLException {
        for (int i = 0; i < places.size(); i++) {
            statement.setObject(i + 1, values.get(places.get(i)));
        }
    }

    /** What is done with a statement. */
    @FunctionalInterface
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
