package org.knotenpunkt.application.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.knotenpunkt.domain.shared.IdSource;

/** Ids that are the same in every run: UUIDs of version 7 that count up from one. */
public final class CountingIds implements IdSource {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(VERSION_7, VARIANT | last.incrementAndGet());
    }
}
