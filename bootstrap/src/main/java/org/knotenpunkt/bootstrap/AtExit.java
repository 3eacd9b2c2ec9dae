package org.knotenpunkt.bootstrap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What is closed before the process ends, however it is told to: what was opened last comes first. */
public final class AtExit {
    private static final Deque<Runnable> OPEN = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "stop"));
    }

    private AtExit() {}

    /** Lets the action be done, unless it is forgotten before. */
    public static void run(Runnable action) {
        synchronized (OPEN) {
            OPEN.push(action);
        }
    }

    /** Takes back what was said, because it has been done. */
    public static void forget(Runnable action) {
        synchronized (OPEN) {
            OPEN.remove(action);
        }
    }

    private static void closeAll() {
        for (var next = next(); next.isPresent(); next = next()) {
            next.get().run();
        }
    }

    private static Optional<Runnable> next() {
        synchronized (OPEN) {
            return Optional.ofNullable(OPEN.poll());
        }
    }
}
