package org.example.garden.domain.plant;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Breaks rules: it reads and makes ids in ways of its own. */
final class PlantWithItsOwnIds {
    private PlantWithItsOwnIds() {}

    static UUID read(String text) {
        return UUID.fromString(text);
    }

    static Function<String, UUID> reading() {
        return UUID::fromString;
    }

    static Supplier<UUID> making() {
        return UUID::randomUUID;
    }
}
