package org.knotenpunkt.domain.shared;

import java.util.UUID;

/** Where ids come from that must not say when they were made, nor in which order: UUIDs of version 4 (RFC 9562), by chance alone. */
@FunctionalInterface
public interface ChanceIds {
    UUID next();
}
