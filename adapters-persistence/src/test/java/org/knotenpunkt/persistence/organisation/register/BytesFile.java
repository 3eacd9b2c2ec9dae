package org.knotenpunkt.persistence.organisation.register;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.knotenpunkt.application.shared.HandedInFile;

/** A file that is nothing but bytes. */
public final class BytesFile implements HandedInFile {
    private final String name;
    private final byte[] bytes;

    public BytesFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    static BytesFile of(String text, String charset) {
        return new BytesFile("edition.csv", text.getBytes(Charset.forName(charset)));
    }

    @Override
    public String name() {
        return name;
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
