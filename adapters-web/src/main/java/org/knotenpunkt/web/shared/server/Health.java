package org.knotenpunkt.web.shared.server;

import jakarta.inject.Inject;

/** Whether the server wants requests. */
public final class Health {
    private volatile boolean isReady;

    @Inject
    public Health() {}

    void ready() {
        isReady = true;
    }

    void stopping() {
        isReady = false;
    }

    boolean isReady() {
        return isReady;
    }
}
