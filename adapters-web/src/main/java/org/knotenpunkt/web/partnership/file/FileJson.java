package org.knotenpunkt.web.partnership.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;

/** A file of an agreement in the API, without its bytes. */
record FileJson(UUID id, String name, FileType type, boolean signed, long size, String sha256, Instant at) {
    static FileJson from(StoredFile file) {
        return new FileJson(
                file.id().value(), file.name(), file.type(), file.signed(), file.size(), file.sha256(), file.at());
    }

    /** All files of an agreement. */
    record Files(List<FileJson> items) {}
}
