package org.knotenpunkt.bootstrap.load;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Tells writers when what they need was brought back, and when it is time to go. */
final class Uptime {
    private static final long GLANCE_SECONDS = 1;

    private final AtomicReference<CountDownLatch> next = new AtomicReference<>(new CountDownLatch(1));
    private volatile boolean isOver;

    /** The next time that something comes back. */
    CountDownLatch nextReturn() {
        return next.get();
    }

    /** Tells those who wait that it is back. */
    void isBack() {
        next.getAndSet(new CountDownLatch(1)).countDown();
    }

    /** Tells everybody to go. */
    void end() {
        isOver = true;
        isBack();
    }

    boolean isOver() {
        return isOver;
    }

    /** Waits until that happens, or for a moment, after which it may be worth another look. */
    boolean await(CountDownLatch aReturn) throws InterruptedException {
        return isOver || aReturn.await(GLANCE_SECONDS, TimeUnit.SECONDS);
    }
}
