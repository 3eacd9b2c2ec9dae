package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for embedded databases in tests: empty but for the unpacked programs, which take longest to come by. */
public final class DataFolder {
    private DataFolder() {}

    /** The folder of the name, in which there is no database. */
    public static Path empty(String name) {
        try {
            var folder = Files.createDirectories(
                    Path.of("target", "data-folders", name).toAbsolutePath());
            try (var content = Files.list(folder)) {
                for (var path : content.filter(
                                path -> !path.getFileName().toString().startsWith("program-"))
                        .toList()) {
                    remove(path);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Folders.delete(path);
        } else {
            Files.delete(path);
        }
    }
}
