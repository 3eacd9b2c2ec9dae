package org.knotenpunkt.application.partnership.file;

import java.io.OutputStream;
import java.util.List;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: files of an agreement, for those who may read it. */
public interface ReadFiles {
    /** All of them, in the order in which they were handed in. */
    Result<List<StoredFile>, FileError> list(Actor actor, AgreementId agreement);

    /** The same of an agreement as the actor has just read it. */
    Result<List<StoredFile>, FileError> list(Actor actor, Agreement agreement);

    /** Hands out the bytes of one, as they were handed in. */
    Result<StoredFile, FileError> copy(Actor actor, AgreementId agreement, FileId file, Receiver to);

    /** Somebody who takes a file. */
    @FunctionalInterface
    interface Receiver {
        /** Where the bytes go, once it is known what they are. */
        OutputStream begin(StoredFile file);
    }
}
