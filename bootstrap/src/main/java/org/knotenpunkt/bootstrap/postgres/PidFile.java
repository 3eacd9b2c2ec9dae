package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** What a running PostgreSQL writes down about itself beside its data; it stays behind where the server was killed. */
record PidFile(Path path) {
    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    static PidFile of(Path data) {
        return new PidFile(data.resolve("postmaster.pid"));
    }

    /** The port of the server, if it still runs. */
    OptionalInt port() throws IOException {
        if (Files.notExists(path)) {
            return OptionalInt.empty();
        }
        var lines = Files.readAllLines(path);
        return lines.size() > PORT_LINE && isPostgres(Long.parseLong(lines.get(PROCESS_LINE)))
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE)))
                : OptionalInt.empty();
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** Whether the process is what it was when its number was written down: numbers are given again. */
    private static boolean isPostgres(long process) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }
}
