package org.knotenpunkt.application.needs.result;

import java.util.Optional;
import java.util.UUID;

/** In-port: anybody reads what came of an assessment. That takes no right, and nobody is asked who they are. */
@FunctionalInterface
public interface ReadPublicResult {
    /** What is under the address; empty where nothing is, or no more. */
    Optional<PublicResult> read(UUID address);
}
