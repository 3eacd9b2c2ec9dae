package org.knotenpunkt.bootstrap.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.knotenpunkt.bootstrap.bench.Load.Request;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * What people ask about programmes and figures.
 *
 * @param places what each town has
 */
record ProgrammeRequests(Map<Town, Places> places, LocalDate today) {
    private static final String TOWNS = "/programm";
    private static final int CENTRES = 20;
    private static final int OK = 200;
    private static final String NOBODY = "Accept-Language: de\r\n";
    private static final String SOME = """
            select c.organisation_id, t.slug, c.slug
            from programme_slug c join programme_slug t on t.organisation_id = c.town_id
            where c.town_id = ? order by c.organisation_id limit ?
            """;

    /**
     * The page of a town, and some of its centres.
     *
     * @param page its path
     */
    record Places(String page, List<Centre> centres) {}

    /**
     * A centre.
     *
     * @param page the path of what is for everybody
     */
    record Centre(UUID id, String page) {}

    static ProgrammeRequests of(Login login, List<Town> towns, LocalDate today) throws SQLException {
        var places = new HashMap<Town, Places>();
        try (var connection = DriverManager.getConnection(
                        login.url(), login.user(), login.password().value());
                var some = connection.prepareStatement(SOME)) {
            for (var town : towns) {
                some.setObject(1, town.id().value());
                some.setInt(2, CENTRES);
                var page = TOWNS;
                var centres = new ArrayList<Centre>();
                try (var rows = some.executeQuery()) {
                    while (rows.next()) {
                        page = "%s/%s".formatted(TOWNS, rows.getString(2));
                        centres.add(
                                new Centre(rows.getObject(1, UUID.class), "%s/%s".formatted(page, rows.getString(3))));
                    }
                }
                if (centres.isEmpty()) {
                    throw new IllegalStateException("No centres in " + town);
                }
                places.put(town, new Places(page, centres));
            }
        }
        return new ProgrammeRequests(places, today);
    }

    private Places of(Person person) {
        return requireNonNull(places.get(person.town()));
    }

    private Centre someCentre(Person person, Random random) {
        var centres = of(person).centres();
        return centres.get(random.nextInt(centres.size()));
    }

    /** All pages that are asked for, as the server writes them, by their paths. */
    Map<String, String> written(URI server) throws IOException {
        var pages = new HashMap<String, String>();
        try (var client = new Client(server)) {
            pages.put(TOWNS, written(client, TOWNS, NOBODY));
            for (var known : places.values()) {
                pages.put(known.page(), written(client, known.page(), NOBODY));
                for (var centre : known.centres()) {
                    pages.put(centre.page(), written(client, centre.page(), NOBODY));
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
        return (client, person, random) -> client.get(someCentre(person, random).page(), NOBODY);
    }

    /** The page of a town, for everybody. */
    Request ofTown() {
        return (client, person, random) -> client.get(of(person).page(), NOBODY);
    }

    /** The first page of all towns, for everybody. */
    static Request ofAllTowns() {
        return (client, person, random) -> client.get(TOWNS, NOBODY);
    }

    /** What was counted in a town in the school year that is over, month by month. */
    Request figuresOfTown() {
        return (client, person, random) -> client.get(figures(person), person.headers());
    }

    /** The same of a centre. */
    Request figuresOfCentre() {
        return (client, person, random) -> client.get(
                figures(person) + "&centre=" + someCentre(person, random).id(), person.headers());
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
