package org.knotenpunkt.application.partnership.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.StoredFile;

/** Out-port: keeps files of agreements. No more than a part of one is in memory at a time. */
public interface StoredFiles {
    Optional<StoredFile> find(AgreementId agreement, FileId id);

    /** The file of the agreement that has the bytes with the SHA-256, if there is one. */
    Optional<StoredFile> findSame(AgreementId agreement, String sha256);

    /** The files of the agreement, in the order in which they were handed in. */
    List<StoredFile> of(AgreementId agreement);

    /**
     * Keeps the file with the bytes.
     *
     * @throws IOException if the bytes cannot be read
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if the agreement has got the same bytes meanwhile
     */
    void add(StoredFile file, InputStream bytes) throws IOException;

    /**
     * Writes the bytes of the file.
     *
     * @throws IOException if they cannot be written
     */
    void copy(StoredFile file, OutputStream to) throws IOException;
}
