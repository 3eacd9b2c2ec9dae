package org.knotenpunkt.application.shared;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody handed in. It can be read more than once, until it is closed. */
public interface HandedInFile extends AutoCloseable {
    /** What it was called where it came from. */
    String name();

    /** In bytes. */
    long size();

    InputStream open() throws IOException;

    /** Lets go of it; what was kept of it for a while only is gone. */
    @Override
    void close();
}
