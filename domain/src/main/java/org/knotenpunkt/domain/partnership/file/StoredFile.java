package org.knotenpunkt.domain.partnership.file;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * A file of an agreement, without its bytes.
 *
 * @param name under which it is handed out, 1 to 200 characters, with an ending of its type
 * @param signed whether it is a PDF in which there is an electronic signature, be it good or not
 * @param size in bytes, at least 1
 * @param sha256 of the bytes, in 64 hexadecimal digits
 * @param by the account that handed it in
 */
public record StoredFile(
        FileId id,
        MunicipalityId municipality,
        AgreementId agreement,
        String name,
        FileType type,
        boolean signed,
        long size,
        String sha256,
        UUID by,
        Instant at) {
    public StoredFile {
        name = FileName.of(name, type);
        if (signed && type != FileType.PDF) {
            throw new IllegalArgumentException("Only a PDF is signed electronically");
        }
        if (size < 1) {
            throw new IllegalArgumentException("A file has at least one byte");
        }
        if (!Sha256.isHex(sha256)) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits");
        }
    }

    /** The file as an annex names it. */
    public Annex.Attached attached() {
        return new Annex.Attached(id, name, sha256);
    }
}
