package org.knotenpunkt.application.partnership.file;

import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a scan, a signed PDF or an annex comes to an agreement. */
public interface AttachFile {
    /**
     * Keeps the file, unless it is empty, too large, none of the types that are taken, or the actor neither drafts agreements in the town
     * nor may act for one of the parties. The same bytes once more are the file that is there already.
     */
    Result<StoredFile, FileError> attach(Actor actor, AgreementId agreement, HandedInFile file);
}
