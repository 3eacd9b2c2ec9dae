package org.knotenpunkt.bootstrap.command;

import java.util.concurrent.CountDownLatch;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.RunningServer;

/** A server in this process, until somebody ends it with Ctrl-C or a signal. */
final class Serving {
    private Serving() {}

    /** Waits until the process is told to end; the server is closed then, and its database with it. */
    static int untilStopped(RunningServer server) {
        var never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted", e);
        }
        return 0;
    }
}
