package org.knotenpunkt.domain.shared;

import java.util.UUID;

/** Where new ids come from: UUIDs of version 7 (RFC 9562), each larger than the one before. */
@FunctionalInterface
public interface IdSource {
    UUID next();
}
