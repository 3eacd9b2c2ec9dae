package org.knotenpunkt.domain.partnership.file;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * A file of an agreement, without its bytes.
 *
 * @param name as it was called where it came from, 1 to 200 characters
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
        long size,
        String sha256,
        UUID by,
        Instant at) {
    public static final int MAX_NAME_LENGTH = 200;

    public StoredFile {
        name = Texts.called("name of a file", name, MAX_NAME_LENGTH);
        if (size < 1) {
            throw new IllegalArgumentException("A file has at least one byte");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits");
        }
    }
}
