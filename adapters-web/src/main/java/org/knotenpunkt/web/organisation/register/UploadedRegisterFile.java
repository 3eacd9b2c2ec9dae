package org.knotenpunkt.web.organisation.register;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.knotenpunkt.application.organisation.register.RegisterFile;

/** A file that came with a request, kept until it has been read; the request may be over by then. */
record UploadedRegisterFile(String name, long size, Path kept) implements RegisterFile {
    static UploadedRegisterFile of(UploadedFile upload) {
        try {
            var kept = Files.createTempFile("knotenpunkt-register-", ".upload");
            try (var content = upload.content()) {
                Files.copy(content, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            return new UploadedRegisterFile(upload.filename(), upload.size(), kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(kept);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
