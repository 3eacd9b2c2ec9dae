package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.bench.Load.Request;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/**
 * Measures programmes, counts and figures where all of Germany counts, and where a tenth of its towns does: beside floors in the same run, and
 * the one beside the other. Argument: the file for the figures. The property {@code bench.weeks} says for how many weeks there was something to
 * count: 110 make twenty million counts. It fails where the answers are wrong, never where they are slow.
 */
public final class ProgrammeBench {
    private static final String ALL = "germany";
    private static final String TENTH = "tenth";
    private static final int EACH_TENTH = 10;
    private static final int WEEKS = 110;

    private final List<Comparison> comparisons = new ArrayList<>();
    private final ProgrammeSide all;
    private final ProgrammeSide tenth;

    private ProgrammeBench(ProgrammeSide all, ProgrammeSide tenth) {
        this.all = all;
        this.tenth = tenth;
    }

    /** How people are asked for: everybody asks about their own town. */
    private record Question(
            String what,
            boolean writes,
            Function<ProgrammeSide, List<Person>> people,
            Function<ProgrammeSide, Request> request) {
        static Question reading(
                String what, Function<ProgrammeSide, List<Person>> people, Function<ProgrammeSide, Request> request) {
            return new Question(what, false, people, request);
        }

        Comparison besideFloor(String where, ProgrammeSide side) throws Exception {
            var name = "%s, %s".formatted(what, where);
            return writes
                    ? side.bench().write(name, people.apply(side), request.apply(side))
                    : side.bench().read(name, people.apply(side), request.apply(side));
        }

        Comparison beside(ProgrammeSide side, ProgrammeSide other) throws Exception {
            return side.bench()
                    .sameAs(
                            "a tenth",
                            what,
                            people.apply(side),
                            request.apply(side),
                            new RequestBench.Asking(other.address(), people.apply(other), request.apply(other)));
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            Question.reading(
                    "programme of a centre",
                    ProgrammeSide::people,
                    side -> side.requests().ofCentre()),
            Question.reading(
                    "programme of a town",
                    ProgrammeSide::few,
                    side -> side.requests().ofTown()),
            Question.reading("list of towns", ProgrammeSide::few, side -> ProgrammeRequests.ofAllTowns()),
            new Question("count entered, with audit", true, ProgrammeSide::people, ProgrammeSide::count),
            Question.reading(
                    "figures of a centre",
                    ProgrammeSide::people,
                    side -> side.requests().figuresOfCentre()),
            Question.reading(
                    "figures of a town",
                    ProgrammeSide::few,
                    side -> side.requests().figuresOfTown()),
            Question.reading(
                    "half-year report of a town",
                    ProgrammeSide::few,
                    side -> side.requests().halfYear()),
            Question.reading("figures of the network", ProgrammeSide::office, ProgrammeSide::network));

    public static void main(String... arguments) throws Exception {
        var today = LocalDate.now(ZoneOffset.UTC);
        try (var databases = new Databases(DataFolder.empty("bench"))) {
            fill(databases, new ProgrammeRows(databases, today, Integer.getInteger("bench.weeks", WEEKS)));
            measure(databases, today, Path.of(arguments[0]));
        }
    }

    static void measure(Databases databases, LocalDate today, Path file) throws Exception {
        try (var all = new ProgrammeSide(databases, ALL, today);
                var tenth = new ProgrammeSide(databases, TENTH, today)) {
            var bench = new ProgrammeBench(all, tenth);
            bench.run();
            bench.write(file);
        }
    }

    static void fill(Databases databases, ProgrammeRows rows) throws Exception {
        databases.copy(Databases.EMPTY, ALL);
        try (var installation = Installation.joining(databases.configuration(ALL))) {
            var germany = Country.germany();
            new Importing(installation).municipalities(germany);
            new Importing(installation).schools(germany);
        }
        databases.copy(ALL, TENTH);
        var largest = Towns.largest(databases.login(ALL));
        rows.insert(TENTH, largest, EACH_TENTH);
        rows.insert(ALL, largest, 1);
    }

    private void run() throws Exception {
        for (var side : List.of(tenth, all)) {
            side.bench()
                    .morning(
                            side.people(),
                            List.of(
                                    side.requests().ofCentre(),
                                    side.requests().ofCentre(),
                                    side.requests().figuresOfCentre(),
                                    side.count()));
        }
        System.out.println(Comparison.HEADING);
        for (var question : QUESTIONS) {
            var here = add(question.besideFloor(ALL, all));
            var there = add(question.besideFloor(TENTH, tenth));
            add(question.beside(all, tenth));
            System.out.printf(
                    Locale.ROOT,
                    "    of the floor %.2f, with a tenth %.2f: %.0f %% apart%n",
                    here.ratio(),
                    there.ratio(),
                    100 * Math.abs(1 - here.ratio() / there.ratio()));
        }
    }

    private Comparison add(Comparison comparison) {
        comparisons.add(comparison);
        System.out.println(comparison.line());
        return comparison;
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file.toFile(), Map.of("comparisons", comparisons));
        System.out.printf("Written to %s%n", file);
    }
}
