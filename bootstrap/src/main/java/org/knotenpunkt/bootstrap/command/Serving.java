package org.knotenpunkt.bootstrap.command;

import java.util.concurrent.CountDownLatch;
import org.knotenpunkt.bootstrap.AtExit;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;

/** A server in this process, until somebody ends it with Ctrl-C or a signal. */
final class Serving {
    private Serving() {}

    /** A server that is closed when the process is told to end, and its database with it. */
    static RunningServer start(Configuration configuration, boolean demo) {
        var server = RunningServer.start(configuration, demo);
        AtExit.run(server::close);
        return server;
    }

    /** Waits until the process is told to end. What the start needed goes back first; nothing else would take it back for long. */
    static int untilStopped() {
        System.gc();
        var never = new CountDownLatch(1);
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted", e);
        }
        return 0;
    }
}
