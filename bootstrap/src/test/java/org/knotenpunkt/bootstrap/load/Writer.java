package org.knotenpunkt.bootstrap.load;

import java.util.List;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;

/** Somebody who writes one thing after the other, as fast as the answers come, and notes what was acknowledged. */
interface Writer extends Callable<Void> {
    /** Writes until it is over. */
    @Override
    Void call() throws InterruptedException;

    /** How many writes were acknowledged so far. */
    int acknowledged();

    /** How many got no answer that says whether they were done. */
    int uncertain();

    /** What the database does not hold as it was noted, a sentence each. */
    List<String> faults(DSLContext database);
}
