package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Folders for embedded databases in tests: empty but for the programs, which take longest to come by and are unpacked once for all of them. */
public final class DataFolder {
    private static final Path ALL = Path.of("target", "data-folders").toAbsolutePath();

    private DataFolder() {}

    /** The folder of the name, in which there is no database. */
    public static synchronized Path empty(String name) {
        try {
            var folder = Files.createDirectories(ALL.resolve(name));
            try (var content = Files.list(folder)) {
                for (var path : content.toList()) {
                    remove(path);
                }
            }
            var programs = Program.in(ALL).folder();
            Files.createSymbolicLink(folder.resolve(programs.getFileName()), programs);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the name, with a copy of the database in the other folder, which must not be running. */
    public static Path copy(Path original, String name) {
        var folder = empty(name);
        try (var content = Files.walk(original)) {
            for (var path : content.filter(path -> !path.equals(original)).toList()) {
                if (!Files.isSymbolicLink(path)) {
                    Files.copy(path, folder.resolve(original.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Folders.delete(path);
        } else {
            Files.delete(path);
        }
    }
}
