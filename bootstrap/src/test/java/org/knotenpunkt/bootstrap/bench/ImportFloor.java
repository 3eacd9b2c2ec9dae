package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.postgresql.PGConnection;

/** The list of schools by hand: {@code COPY} into a table beside, and one statement that brings all rows where they belong. */
final class ImportFloor {
    private static final String LINES = """
            create temporary table line (
                number text, form text, name text, name_2 text, name_3 text, short_name text, postal_code text, place text,
                street text, dialling_code text, phone text, email text, homepage text, legal_form text, maintainer text,
                town text, status text, since text, epsg text, easting text, northing text)
            """;

    private static final String COPY = "copy line from stdin (format csv, delimiter ';', header)";

    private static final String INSERT = """
            with known as materialized (
                select coalesce(s.organisation_id, uuidv7()) as id, m.organisation_id as town_id, l.*
                from line l join municipality m on m.ags = l.town left join school s on s.number = l.number),
            organisations as (
                insert into organisation (id, kind, home_municipality_id, phone, email, homepage)
                select id, 'SCHOOL', town_id, nullif(concat_ws(' ', dialling_code, phone), ''), email, homepage from known
                on conflict (id) do update set phone = excluded.phone, email = excluded.email, homepage = excluded.homepage),
            names as (
                insert into organisation_name (organisation_id, full_name, short_name)
                select id, concat_ws(' ', name, name_2, name_3), short_name from known on conflict do nothing),
            addresses as (
                insert into organisation_address (organisation_id, street, postal_code, place)
                select id, street, postal_code, place from known on conflict do nothing),
            keys as (
                insert into organisation_key (organisation_id, scheme, value)
                select id, 'SCHOOL_NUMBER', number from known on conflict do nothing),
            facts as (
                insert into school_fact (organisation_id, form_code, status_code, status_since, legal_form, maintainer_number,
                    easting, northing, source_title, source_date)
                select id, form, status, to_date(since, 'DD.MM.YYYY'), legal_form, maintainer, easting::int, northing::int,
                    'Schuldaten', '2024-12-31'
                from known on conflict do nothing)
            insert into school (organisation_id, number, town_id) select id, number, town_id from known
            on conflict (organisation_id) do update set town_id = excluded.town_id, version = school.version + 1
            """;

    private ImportFloor() {}

    static void take(Login login, String file) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(
                        login.url(), login.user(), login.password().value());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(LINES);
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(file));
            statement.execute(INSERT);
            connection.commit();
        }
    }
}
