package org.knotenpunkt.application.partnership.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.StoredFile;

/** Out-port: keeps files of agreements. No more than a part of one is in memory at a time. */
public interface StoredFiles {
    Optional<StoredFile> find(AgreementId agreement, FileId id);

    /** The files of the agreement, in the order in which they were handed in. */
    List<StoredFile> of(AgreementId agreement);

    /**
     * Writes the bytes of a file that is to be kept in the same transaction. Nobody waits for that who works on the agreement.
     *
     * @throws IOException if the bytes cannot be read
     */
    void write(StoredFile file, InputStream bytes) throws IOException;

    /** Keeps the file whose bytes were written; the agreement has none with the same SHA-256. */
    void keep(StoredFile file);

    /** Removes the file, if it is kept, and its bytes. */
    void remove(StoredFile file);

    /**
     * A part of the bytes of the file; all parts in turn are the whole.
     *
     * @param position of the part, from 0; empty after the last
     */
    Optional<byte[]> part(StoredFile file, int position);
}
