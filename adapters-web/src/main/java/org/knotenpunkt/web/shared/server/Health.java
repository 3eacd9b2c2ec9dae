package org.knotenpunkt.web.shared.server;

import jakarta.inject.Inject;
import java.util.List;

/** Whether the server wants requests. */
public final class Health {
    private final Readiness readiness;
    private volatile boolean isListening;
    private volatile boolean isDraining;

    @Inject
    public Health(Readiness readiness) {
        this.readiness = readiness;
    }

    void listening() {
        isListening = true;
    }

    void draining() {
        isListening = false;
        isDraining = true;
    }

    /** Whether it is about to stop. */
    boolean isDraining() {
        return isDraining;
    }

    /** Why it wants none, a sentence each; empty if it wants them. */
    List<String> faults() {
        return isListening ? readiness.faults() : List.of("This node is starting or stopping");
    }
}
