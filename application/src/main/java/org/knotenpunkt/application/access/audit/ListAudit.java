package org.knotenpunkt.application.access.audit;

import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: who did what here? */
public interface ListAudit {
    /** The entries of the chain that the filter lets through, the newest first. */
    Result<Page<AuditView>, AccessError> list(Actor actor, ChainId chain, AuditFilter filter, PageRequest page);
}
