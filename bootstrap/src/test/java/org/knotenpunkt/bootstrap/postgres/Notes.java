package org.knotenpunkt.bootstrap.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.bootstrap.configuration.Login;

/** A table of texts, to see what a database remembers. */
final class Notes {
    private Notes() {}

    /** Makes the table, in place of an older one. */
    static void make(EmbeddedDatabase database) throws SQLException {
        try (var connection = connect(database.migrator());
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists note");
            statement.execute("create table note (position bigint generated always as identity, text text)");
            statement.execute("grant select, insert on note to knotenpunkt_server");
        }
    }

    static void write(EmbeddedDatabase database, String text) throws SQLException {
        try (var connection = connect(database.server());
                var statement = connection.prepareStatement("insert into note (text) values (?)")) {
            statement.setString(1, text);
            statement.execute();
        }
    }

    static List<String> read(EmbeddedDatabase database) throws SQLException {
        try (var connection = connect(database.server());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from note order by position")) {
            var notes = new ArrayList<String>();
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
            return notes;
        }
    }

    static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(
                login.url(), login.user(), login.password().value());
    }
}
