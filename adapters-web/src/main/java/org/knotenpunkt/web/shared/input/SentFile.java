package org.knotenpunkt.web.shared.input;

import io.javalin.http.UploadedFile;
import java.io.InputStream;
import org.knotenpunkt.application.shared.HandedInFile;

/** A file that came with a form. It lasts as long as the request; a large one is kept on the disk until then. */
record SentFile(UploadedFile upload) implements HandedInFile {
    @Override
    public String name() {
        return upload.filename();
    }

    @Override
    public long size() {
        return upload.size();
    }

    @Override
    public InputStream open() {
        return upload.content();
    }

    @Override
    public void close() {
        // the server lets go of it with the request
    }
}
