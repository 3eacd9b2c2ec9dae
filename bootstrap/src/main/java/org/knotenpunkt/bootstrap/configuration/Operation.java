package org.knotenpunkt.bootstrap.configuration;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * How the server is run.
 *
 * @param endpoint where it answers those who run it, if anywhere
 * @param drain how long it answers requests after it has said that it wants no more
 */
public record Operation(Optional<InetSocketAddress> endpoint, Duration drain, LogFormat logs) {
    /** How a line of the log is written. */
    public enum LogFormat {
        /** For people. */
        TEXT,
        /** For programs: an object of JSON on each line. */
        JSON
    }
}
