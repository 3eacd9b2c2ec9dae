package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.knotenpunkt.bootstrap.bench.Load.Request;
import org.knotenpunkt.bootstrap.bench.Load.Sample;

/** Requests to the server, beside the same requests to somebody else, in rounds by turns. */
record RequestBench(URI ours, URI floor) {
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration MORNING = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int ROUNDS = 3;
    private static final int SAMPLES = 20;
    private static final double READS = 0.8;
    private static final double WRITES = 0.6;

    /** Some people who ask a server the same sort of thing. */
    record Asking(URI server, List<Person> people, Request request) {}

    /** Lets the server be asked all sorts of things for a while, as often as they stand in the list, before anything is measured. */
    void morning(List<Person> people, List<Request> mix) throws IOException, InterruptedException, ExecutionException {
        try (var load = new Load(ours, people)) {
            load.round(
                    (client, person, random) ->
                            mix.get(random.nextInt(mix.size())).send(client, person, random),
                    MORNING);
        }
    }

    /** Reads, which must be answered in the same bytes. */
    Comparison read(String what, List<Person> people, Request request)
            throws IOException, InterruptedException, ExecutionException {
        try (var load = new Load(ours, people);
                var others = new Load(floor, people)) {
            for (int i = 0; i < SAMPLES; i++) {
                var own = load.once(request, new Random(i)).text();
                var theirs = others.once(request, new Random(i)).text();
                if (!own.equals(theirs)) {
                    throw new IllegalStateException("%s: not the same%n%s%n%s".formatted(what, own, theirs));
                }
            }
        }
        return besideFloor(what, people, request, READS);
    }

    /** Writes. */
    Comparison write(String what, List<Person> people, Request request)
            throws IOException, InterruptedException, ExecutionException {
        return besideFloor(what, people, request, WRITES);
    }

    private Comparison besideFloor(String what, List<Person> people, Request request, double target)
            throws IOException, InterruptedException, ExecutionException {
        return compare(what, "floor", new Asking(ours, people, request), new Asking(floor, people, request), target);
    }

    /** The same of a database that holds one town. */
    Comparison sameAsInOneTown(String what, List<Person> people, Request request, Asking there)
            throws IOException, InterruptedException, ExecutionException {
        return sameAs("one town", what, people, request, there);
    }

    /** The same of another database. */
    Comparison sameAs(String beside, String what, List<Person> people, Request request, Asking there)
            throws IOException, InterruptedException, ExecutionException {
        return compare(what, beside, new Asking(ours, people, request), there, READS);
    }

    private static Comparison compare(String what, String beside, Asking own, Asking other, double target)
            throws IOException, InterruptedException, ExecutionException {
        List<Sample> mine = new ArrayList<>();
        List<Sample> theirs = new ArrayList<>();
        try (var load = new Load(own.server(), own.people());
                var others = new Load(other.server(), other.people())) {
            others.round(other.request(), ROUND);
            load.round(own.request(), WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                theirs.add(others.round(other.request(), ROUND));
                mine.add(load.round(own.request(), ROUND));
            }
        }
        return Comparison.of(what, beside, Sample.of(mine), Sample.of(theirs), target);
    }
}
