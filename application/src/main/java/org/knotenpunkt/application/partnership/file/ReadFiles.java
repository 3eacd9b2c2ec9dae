package org.knotenpunkt.application.partnership.file;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
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

    /**
     * Hands out the bytes of one.
     *
     * @param to says where they go, once it is known what they are
     */
    Result<StoredFile, FileError> copy(
            Actor actor, AgreementId agreement, FileId file, Function<StoredFile, OutputStream> to);
}
