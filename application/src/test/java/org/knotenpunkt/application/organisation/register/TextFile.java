package org.knotenpunkt.application.organisation.register;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.knotenpunkt.application.shared.HandedInFile;

/** A file that is a text, and knows whether it has been closed. */
public record TextFile(String text, AtomicBoolean closed) implements HandedInFile {
    public static TextFile of(String text) {
        return new TextFile(text, new AtomicBoolean());
    }

    @Override
    public String name() {
        return "edition.csv";
    }

    @Override
    public long size() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        closed.set(true);
    }
}
