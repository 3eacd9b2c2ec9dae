package org.knotenpunkt.persistence.organisation.register;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.knotenpunkt.application.organisation.register.RegisterFile;

/** A file that is nothing but bytes. */
record BytesFile(String name, byte[] bytes) implements RegisterFile {
    static BytesFile of(String text, String charset) {
        return new BytesFile("edition.csv", text.getBytes(Charset.forName(charset)));
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {}
}
