package org.knotenpunkt.bootstrap.bench;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.bench.Load.Sample;

/** The import of a full list of schools into a database that knows the towns, beside the same rows by hand. */
record ImportBench(Databases databases, String towns, Country country) {
    private static final int ROUNDS = 2;
    private static final double TARGET = 0.5;

    /** Leaves the database of the name behind, with all schools. */
    Comparison run(String imported) throws Exception {
        var file = country.schoolsFile();
        List<Sample> ours = new ArrayList<>();
        List<Sample> floor = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            var byHand = "by_hand_" + round;
            var own = round == ROUNDS ? imported : imported + "_" + round;
            databases.copy(towns, byHand);
            databases.copy(towns, own);
            floor.add(timed(() -> ImportFloor.take(databases.login(byHand), file)));
            try (var installation = Installation.joining(databases.configuration(own))) {
                ours.add(timed(() -> new Importing(installation).schools(country)));
            }
        }
        return Comparison.of("import of 33,000 schools", "floor", Sample.of(ours), Sample.of(floor), TARGET);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Sample timed(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        long took = System.nanoTime() - begin;
        return new Sample(new long[] {took}, took);
    }
}
