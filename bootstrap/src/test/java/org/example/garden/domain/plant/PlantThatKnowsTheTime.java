package org.example.garden.domain.plant;

import java.time.Instant;
import java.util.UUID;

/** Breaks: time and chance come in from outside. */
class PlantThatKnowsTheTime {
    Instant now() {
        return Instant.now();
    }

    UUID id() {
        return UUID.randomUUID();
    }
}
