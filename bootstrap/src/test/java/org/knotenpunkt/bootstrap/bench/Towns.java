package org.knotenpunkt.bootstrap.bench;

import static java.util.stream.Collectors.joining;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Towns of a database with many schools each. */
final class Towns {
    private static final String LARGEST = """
            select m.organisation_id, min(s.number), (array_agg(s.organisation_id order by s.number))[1],
                (array_agg(s.organisation_id order by s.number))[2]
            from municipality m join school s on s.town_id = m.organisation_id
            group by 1 order by m.ags = '%s' desc, count(*) desc, 1 limit 8
            """.formatted(Country.CITY);

    /**
     * A town.
     *
     * @param school the number of one of its schools
     * @param schoolId the id of that
     * @param other the id of another one
     */
    record Town(MunicipalityId id, String school, UUID schoolId, UUID other) {}

    private Towns() {}

    /** The city first, then the largest of the others. */
    static List<Town> largest(Login login) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        login.url(), login.user(), login.password().value());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LARGEST)) {
            var towns = new ArrayList<Town>();
            while (rows.next()) {
                towns.add(new Town(
                        new MunicipalityId(rows.getObject(1, UUID.class)),
                        rows.getString(2),
                        rows.getObject(3, UUID.class),
                        rows.getObject(4, UUID.class)));
            }
            return towns;
        }
    }

    /** Lets a connection see what the towns own, and what else is known by these ids. */
    static String scope(List<Town> towns, UUID... others) {
        return Stream.concat(towns.stream().map(town -> town.id().value()), Stream.of(others))
                .map(UUID::toString)
                .collect(joining(",", "set knotenpunkt.scope = '", "'"));
    }
}
