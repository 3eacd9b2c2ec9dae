package org.knotenpunkt.application.partnership.file;

import java.util.function.Function;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a scan, a signed PDF or an annex comes to an agreement. */
public interface AttachFile {
    /**
     * Keeps the file, unless it is empty, too large, none of the types that are taken, the agreement has no room for it, or the actor
     * neither drafts agreements in the town nor may act for one of the parties. The same bytes once more are the file that is there already.
     */
    Result<StoredFile, FileError> attach(Actor actor, AgreementId agreement, HandedInFile file);

    /**
     * The same together with what the file is for, all or nothing: if that is refused, no file is left behind.
     *
     * @param purpose uses the file once it is kept, in the same transaction
     */
    <T> Result<T, DomainError> attachFor(
            Actor actor,
            AgreementId agreement,
            HandedInFile file,
            Function<? super StoredFile, Result<T, DomainError>> purpose);
}
