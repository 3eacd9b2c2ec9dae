package org.knotenpunkt.application.needs.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Out-port: what everybody can read, whoever they are. */
@FunctionalInterface
public interface PublicResults {
    /** What is under the address; empty where nothing is, or no more. */
    Optional<PublicResult> find(UUID address, LocalDate today);
}
