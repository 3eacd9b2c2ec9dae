package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/**
 * Measures the server on registers as large as Germany's, beside floors in the same run. Arguments: the file for the
 * figures, and the folder of the distribution. It fails where the answers are wrong, never where they are slow.
 */
public final class Bench {
    private static final String CITY = "city";
    private static final String TOWNS = "towns";
    private static final String GERMANY = "germany";

    private final Databases databases;
    private final List<Comparison> comparisons = new ArrayList<>();

    private Bench(Databases databases) {
        this.databases = databases;
    }

    public static void main(String... arguments) throws Exception {
        try (var databases = new Databases(DataFolder.empty("bench"))) {
            var bench = new Bench(databases);
            bench.imports(Country.germany());
            var startup = bench.requests(Path.of(arguments[1]));
            System.out.println(startup.line());
            bench.write(Path.of(arguments[0]), startup);
        }
    }

    private void imports(Country germany) throws Exception {
        databases.copy(Databases.EMPTY, CITY);
        databases.copy(Databases.EMPTY, TOWNS);
        try (var installation = Installation.joining(databases.configuration(CITY))) {
            new Importing(installation).everything(germany.onlyTheCity());
        }
        try (var installation = Installation.joining(databases.configuration(TOWNS))) {
            new Importing(installation).municipalities(germany);
        }
        System.out.println(Comparison.HEADING);
        add(new ImportBench(databases, TOWNS, germany).run(GERMANY));
        try (var installation = Installation.joining(databases.configuration(GERMANY))) {
            new Importing(installation).furtherFacts(germany);
        }
    }

    private Startup requests(Path home) throws Exception {
        try (var server = RunningServer.start(databases.configuration(GERMANY), false)) {
            var login = databases.login(GERMANY);
            var towns = Towns.largest(login);
            var people = Person.coordinating(server.installation(), towns);
            var leaders = Person.leadingSchools(server.installation(), towns);
            var agreements = new AgreementRows(server.installation().get(CanonicalJson.class));
            agreements.insert(login, towns);
            ResultRows.insert(login, towns.getFirst());
            databases.settle(GERMANY);
            try (var byHand = new Floor(
                    login,
                    Towns.scope(towns),
                    List.of(
                            new SchoolsByHand(),
                            new AgreementsByHand(),
                            ResultsByHand.beside(server.address(), people.getFirst())))) {
                var bench = new RequestBench(server.address(), byHand.address());
                schools(bench, towns, people);
                agreements(bench, people, leaders, new ApprovalRequest(agreements));
                besideOneTown(bench, towns, people);
            }
            return Startup.of(home, login, people);
        }
    }

    private void schools(RequestBench bench, List<Town> towns, List<Person> people) throws Exception {
        var byNumber = SchoolRequests.schoolByNumber();
        var ofTown = SchoolRequests.schoolsOfTown(towns);
        var byName = SchoolRequests.schoolsByName();
        var pupils = new PupilsRequest(bench.ours(), people);
        bench.morning(
                people,
                List.of(
                        byNumber,
                        byNumber,
                        byNumber,
                        byNumber,
                        pupils,
                        pupils,
                        ofTown,
                        byName,
                        AgreementRequests.large(),
                        AgreementRequests.progress()));
        add(bench.read("school by number", people, byNumber));
        add(bench.read("schools of a town, filtered", people, ofTown));
        add(bench.read("schools by the beginning of a name", people, byName));
        add(bench.write("pupils corrected, with audit", people, pupils));
    }

    private void agreements(RequestBench bench, List<Person> people, List<Person> leaders, ApprovalRequest approval)
            throws Exception {
        add(bench.read("agreement of 40 goals", people, AgreementRequests.large()));
        add(bench.read("its progress, with 200 values", people, AgreementRequests.progress()));
        var city = Collections.nCopies(people.size(), people.getFirst());
        add(bench.read("10,000 agreements, filtered", city, AgreementRequests.list()));
        add(bench.write("approval, with audit", leaders, approval));
        add(bench.read("results of 20,000 answers", city, ResultRows.results()));
    }

    private void besideOneTown(RequestBench bench, List<Town> towns, List<Person> people) throws Exception {
        try (var small = RunningServer.start(databases.configuration(CITY), false)) {
            var city = Towns.largest(databases.login(CITY));
            var coordination = Collections.nCopies(
                    people.size(),
                    Person.coordinating(small.installation(), city).getFirst());
            add(bench.sameAsInOneTown(
                    "schools of the city, filtered",
                    people,
                    SchoolRequests.schoolsOfTown(towns.subList(0, 1)),
                    new RequestBench.Asking(small.address(), coordination, SchoolRequests.schoolsOfTown(city))));
            add(bench.sameAsInOneTown(
                    "figures of the city",
                    people,
                    SchoolRequests.figuresOf(towns.getFirst()),
                    new RequestBench.Asking(small.address(), coordination, SchoolRequests.figuresOf(city.getFirst()))));
        }
    }

    private void add(Comparison comparison) {
        comparisons.add(comparison);
        System.out.println(comparison.line());
    }

    private void write(Path file, Startup startup) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file.toFile(), Map.of("comparisons", comparisons, "startup", startup));
        System.out.printf("Written to %s%n", file);
    }
}
