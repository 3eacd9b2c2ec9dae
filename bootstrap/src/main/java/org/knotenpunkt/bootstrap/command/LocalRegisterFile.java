package org.knotenpunkt.bootstrap.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.bootstrap.CannotRun;

/** A file of this machine; it stays where it is. */
record LocalRegisterFile(Path path, long size) implements HandedInFile {
    static LocalRegisterFile of(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CannotRun("There is no file %s that can be read".formatted(path));
        }
        try {
            return new LocalRegisterFile(path, Files.size(path));
        } catch (IOException e) {
            throw new CannotRun("The file %s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {}
}
