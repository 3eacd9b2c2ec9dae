package org.knotenpunkt.application.organisation.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterImport;

/** Out-port: keeps imports. */
public interface ImportRepository {
    Optional<RegisterImport> findById(ImportId id);

    /** All imports, the newest first. */
    Page<RegisterImport> list(PageRequest page);

    /** The registers of which an edition has been taken over. */
    Set<Register> taken();

    /** The newest edition of the register that has been taken over. */
    Optional<Edition> newestEdition(Register register);

    /**
     * Stores the import.
     *
     * @return the import as it is stored now, with its next version
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    RegisterImport save(RegisterImport changed);

    /** Marks the running imports as interrupted of which nothing was heard since then and on which nobody works. */
    List<ImportId> interrupt(Instant silentSince);

    /** The previews that were begun before then. */
    List<ImportId> previewsBegunBefore(Instant then);
}
