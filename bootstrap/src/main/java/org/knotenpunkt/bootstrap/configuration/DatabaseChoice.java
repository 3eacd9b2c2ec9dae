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
     * @param replica a second database that follows the first one, for reads
     */
    record External(Login server, Optional<Login> migrator, Optional<Login> replica) implements DatabaseChoice {}
}
