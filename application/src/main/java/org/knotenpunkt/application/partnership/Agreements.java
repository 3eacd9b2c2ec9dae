package org.knotenpunkt.application.partnership;

import java.util.Optional;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;

/** Out-port: keeps agreements. */
public interface Agreements {
    Optional<Agreement> findById(AgreementId id);

    /** The same, held until the transaction ends: who wants to change it at the same moment comes after. */
    Optional<Agreement> findForChange(AgreementId id);

    /** Whether a goal or a contribution of any version of the agreement belongs to another one of its town. */
    boolean sharesPartsWithAnother(Agreement agreement);

    /**
     * Stores the agreement in place of what was stored under the same id. What was agreed stays as it was.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Agreement agreement);
}
