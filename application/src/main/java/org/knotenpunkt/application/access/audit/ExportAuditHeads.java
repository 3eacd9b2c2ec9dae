package org.knotenpunkt.application.access.audit;

import java.util.List;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: where do all chains end, to keep it elsewhere? */
public interface ExportAuditHeads {
    /** The ends of all chains, ordered by chain. */
    Result<List<AuditHead>, AccessError> export(Actor actor);
}
