package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.knotenpunkt.bootstrap.bench.Load.Request;
import org.knotenpunkt.bootstrap.bench.Load.Sample;
import org.knotenpunkt.bootstrap.bench.Towns.Town;

/** Requests to the server, beside the same requests to somebody else, in rounds by turns. */
final class RequestBench {
    static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration MORNING = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final int ROUNDS = 3;
    private static final int SAMPLES = 20;
    private static final double READS = 0.8;
    private static final double WRITES = 0.6;
    private static final List<String> WORDS =
            List.of("birkenfe", "regenbog", "sankt", "astrid", "grünst", "neuenro", "hohenhei", "felsber");

    private final Load ours;

    RequestBench(Load ours) {
        this.ours = ours;
    }

    static Request schoolByNumber() {
        return (client, person, random) -> client.get(
                "/api/v1/schools/by-number/" + (Country.FIRST_NUMBER + random.nextInt(Country.SCHOOLS)),
                person.headers());
    }

    static Request schoolsOfTown(List<Town> towns) {
        return (client, person, random) -> client.get(
                "/api/v1/schools?town=%s&form=02&operating=true&indexFrom=%d"
                        .formatted(towns.get(random.nextInt(towns.size())).id(), 1 + random.nextInt(5)),
                person.headers());
    }

    static Request schoolsByName() {
        return (client, person, random) -> client.get(
                "/api/v1/schools?text="
                        + URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8),
                person.headers());
    }

    static Request figuresOf(Town town) {
        return (client, person, random) ->
                client.get("/api/v1/municipalities/%s/school-figures".formatted(town.id()), person.headers());
    }

    /** Lets the server be asked all sorts of things for a while, as often as they stand in the list, before anything is measured. */
    void morning(List<Request> mix) throws InterruptedException, ExecutionException {
        ours.round(
                (client, person, random) -> mix.get(random.nextInt(mix.size())).send(client, person, random), MORNING);
    }

    /** Reads, which must be answered in the same bytes. */
    Comparison read(String what, Request request, Load floor) throws Exception {
        for (int i = 0; i < SAMPLES; i++) {
            var own = ours.once(request, new Random(i)).text();
            var others = floor.once(request, new Random(i)).text();
            if (!own.equals(others)) {
                throw new IllegalStateException("%s: not the same%n%s%n%s".formatted(what, own, others));
            }
        }
        return compare(what, "floor", request, floor, request, READS);
    }

    /** Writes; the two write into the same rows by turns. */
    Comparison write(String what, PupilsRequest request, Load floor) throws Exception {
        ours.each((client, person) -> request.send(client, person, new Random(0)));
        return compare(what, "floor", request, floor, request, WRITES);
    }

    /** The same of a database that holds one town. */
    Comparison sameAsInOneTown(String what, Request request, Load city, Request there) throws Exception {
        return compare(what, "one town", request, city, there, READS);
    }

    private Comparison compare(String what, String beside, Request own, Load others, Request there, double target)
            throws IOException, InterruptedException, ExecutionException {
        List<Sample> mine = new ArrayList<>();
        List<Sample> theirs = new ArrayList<>();
        others.round(there, ROUND);
        ours.round(own, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            theirs.add(others.round(there, ROUND));
            mine.add(ours.round(own, ROUND));
        }
        return Comparison.of(what, beside, Sample.of(mine), Sample.of(theirs), target);
    }
}
