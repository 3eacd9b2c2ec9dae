package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/**
 * Measures the server on registers as large as Germany's, beside floors in the same run. Arguments: the folder of the
 * distribution, and the file for the figures. It fails where the answers are wrong, never where they are slow.
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
            var startup = bench.requests(Path.of(arguments[0]));
            System.out.println(startup.line());
            bench.write(Path.of(arguments[1]), startup);
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
        try (var server = RunningServer.start(databases.configuration(GERMANY), false);
                var small = RunningServer.start(databases.configuration(CITY), false);
                var byHand = new Floor(databases.login(GERMANY))) {
            var towns = Towns.largest(databases.login(GERMANY));
            var city = Towns.largest(databases.login(CITY));
            var people = Person.of(server.installation(), towns);
            try (var ours = new Load(server.address(), people)) {
                var bench = new RequestBench(ours);
                var byNumber = RequestBench.schoolByNumber();
                var ofTown = RequestBench.schoolsOfTown(towns);
                var byName = RequestBench.schoolsByName();
                var pupils = new PupilsRequest();
                ours.each(pupils::look);
                bench.morning(List.of(byNumber, byNumber, byNumber, byNumber, pupils, pupils, ofTown, byName));
                try (var floor = new Load(byHand.address(), people)) {
                    add(bench.read("school by number", byNumber, floor));
                    add(bench.read("schools of a town, filtered", ofTown, floor));
                    add(bench.read("schools by the beginning of a name", byName, floor));
                    add(bench.write("pupils corrected, with audit", pupils, floor));
                }
                var coordination = Person.of(small.installation(), city).getFirst();
                try (var inOneTown = new Load(small.address(), Collections.nCopies(people.size(), coordination))) {
                    add(bench.sameAsInOneTown(
                            "schools of the city, filtered",
                            RequestBench.schoolsOfTown(towns.subList(0, 1)),
                            inOneTown,
                            RequestBench.schoolsOfTown(city)));
                    add(bench.sameAsInOneTown(
                            "figures of the city",
                            RequestBench.figuresOf(towns.getFirst()),
                            inOneTown,
                            RequestBench.figuresOf(city.getFirst())));
                }
            }
            return Startup.of(home, databases.login(GERMANY), people);
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
