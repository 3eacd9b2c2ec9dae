package org.example.garden.domain.plant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks: the domain does no input or output. */
class PlantThatReadsAFile {
    String name() throws IOException {
        return Files.readString(Path.of("plant"));
    }
}
