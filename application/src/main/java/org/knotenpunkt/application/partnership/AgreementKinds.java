package org.knotenpunkt.application.partnership;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.KindRef;

/** Out-port: knows the kinds of agreements. */
public interface AgreementKinds {
    /** The newest edition of each kind, ordered by code. */
    List<AgreementKind> newest();

    Optional<AgreementKind> find(KindRef ref);
}
