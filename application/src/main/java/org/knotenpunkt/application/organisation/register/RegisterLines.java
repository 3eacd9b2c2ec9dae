package org.knotenpunkt.application.organisation.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.line.RawLine;

/** The lines of an opened file, one after the other, without its heading. */
public interface RegisterLines extends AutoCloseable {
    /** How the characters of the file are written. */
    FileEncoding encoding();

    /** The day of which the file itself says that it is; null if it does not say. */
    @Nullable
    LocalDate edition();

    /** The next line, or null after the last one. */
    @Nullable
    RawLine next();

    /** How many bytes of the file have been read so far. */
    long bytesRead();

    @Override
    void close();
}
