package org.knotenpunkt.application.partnership.file;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a file that was handed in by mistake goes for good. */
public interface RemoveFile {
    /**
     * Removes the file with its bytes, unless a version or an approval refers to it, or the actor does not draft agreements in the town.
     *
     * @return what was removed
     */
    Result<StoredFile, FileError> remove(Actor actor, AgreementId agreement, FileId file);
}
