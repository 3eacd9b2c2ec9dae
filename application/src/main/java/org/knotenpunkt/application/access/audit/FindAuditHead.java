package org.knotenpunkt.application.access.audit;

import java.util.Optional;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: where does the chain end, to keep it elsewhere? */
public interface FindAuditHead {
    /** The end of the chain; empty as long as nothing has happened. */
    Result<Optional<AuditHead>, AccessError> find(Actor actor, ChainId chain);
}
