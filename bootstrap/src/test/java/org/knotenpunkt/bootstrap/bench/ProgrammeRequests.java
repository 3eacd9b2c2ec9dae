package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.bootstrap.bench.Load.Request;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * What people ask about programmes and figures.
 *
 * @param centres some of each town
 */
record ProgrammeRequests(Map<Town, List<UUID>> centres, LocalDate today) {
    private static final int CENTRES = 20;
    private static final int OK = 200;
    private static final String NOBODY = "Accept-Language: de\r\n";
    private static final String SOME = """
            select id from organisation where home_municipality_id = ? and kind = 'FAMILY_CENTRE' order by id limit ?
            """;

    static ProgrammeRequests of(Login login, List<Town> towns, LocalDate today) throws SQLException {
        var centres = new HashMap<Town, List<UUID>>();
        try (var connection = DriverManager.getConnection(
                        login.url(), login.user(), login.password().value());
                var some = connection.prepareStatement(SOME)) {
            for (var town : towns) {
                some.setObject(1, town.id().value());
                some.setInt(2, CENTRES);
                var found = new ArrayList<UUID>();
                try (var rows = some.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getObject(1, UUID.class));
                    }
                }
                centres.put(town, found);
            }
        }
        return new ProgrammeRequests(centres, today);
    }

    private List<UUID> centresOf(Person person) {
        var known = centres.get(person.town());
        if (known == null) {
            throw new IllegalStateException("No centres in " + person.town());
        }
        return known;
    }

    private static String page(Town town) {
        return "/programm/" + town.id();
    }

    private static String page(Town town, UUID centre) {
        return "%s/%s".formatted(page(town), centre);
    }

    /** All pages that are asked for, as the server writes them, by their paths. */
    Map<String, String> written(URI server) throws IOException {
        var pages = new HashMap<String, String>();
        try (var client = new Client(server)) {
            for (var known : centres.entrySet()) {
                var paths = Stream.concat(
                        Stream.of(page(known.getKey())),
                        known.getValue().stream().map(centre -> page(known.getKey(), centre)));
                for (var path : paths.toList()) {
                    pages.put(path, written(client, path, NOBODY));
                }
            }
        }
        return pages;
    }

    /** The half-year reports of their towns, as the server writes them, by their paths. */
    Map<String, String> reports(URI server, List<Person> people) throws IOException {
        var reports = new HashMap<String, String>();
        try (var client = new Client(server)) {
            for (var person : people) {
                var path = halfYear(person);
                reports.put(path, written(client, path, person.headers()));
            }
        }
        return reports;
    }

    private static String written(Client client, String path, String headers) throws IOException {
        var answer = client.get(path, headers);
        if (answer.status() != OK) {
            throw new IllegalStateException("%s: %d".formatted(path, answer.status()));
        }
        return answer.text();
    }

    /** The page of a centre, for everybody. */
    Request ofCentre() {
        return (client, person, random) -> {
            var known = centresOf(person);
            return client.get(page(person.town(), known.get(random.nextInt(known.size()))), NOBODY);
        };
    }

    /** The page of a town, for everybody. */
    static Request ofTown() {
        return (client, person, random) -> client.get(page(person.town()), NOBODY);
    }

    /** What was counted in a town in the school year that is over, month by month. */
    Request figuresOfTown() {
        return (client, person, random) -> client.get(figures(person), person.headers());
    }

    /** The same of a centre. */
    Request figuresOfCentre() {
        return (client, person, random) -> {
            var known = centresOf(person);
            return client.get(figures(person) + "&centre=" + known.get(random.nextInt(known.size())), person.headers());
        };
    }

    /** The report of a town about the half-year that was over last, before it is released. */
    Request halfYear() {
        return (client, person, random) -> client.get(halfYear(person), person.headers());
    }

    private String halfYear(Person person) {
        return "/api/v1/municipalities/%s/half-year-draft?subject=town&period=%s"
                .formatted(person.town().id(), ReportPeriod.halfYearBefore(today));
    }

    private String figures(Person person) {
        var year = SchoolYear.of(today).previous();
        return "/api/v1/figures?town=%s&first=%s&last=%s&by=MONTH"
                .formatted(person.town().id(), year.firstDay(), year.lastDay());
    }
}
