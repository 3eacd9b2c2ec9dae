package org.knotenpunkt.bootstrap.configuration;

import java.nio.file.Path;
import java.util.Optional;

/** Which database an installation has. */
public sealed interface DatabaseChoice {
    /** A PostgreSQL of its own, in a folder. */
    record Embedded(Path folder) implements DatabaseChoice {}

    /**
     * One that somebody else runs.
     *
     * @param server as whom the server works
     * @param migrator as whom the tables are made; empty where somebody else sees to that
     */
    record External(Login server, Optional<Login> migrator) implements DatabaseChoice {}
}
