package org.knotenpunkt.application.access.audit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.audit.AuditFinding;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: has somebody tampered with the audit? */
public interface CheckAudit {
    /**
     * The chains in which something is wrong.
     *
     * @param kept heads that were kept elsewhere and should still be part of their chains
     */
    Result<List<FaultyChain>, AccessError> check(Actor actor, Collection<AuditHead> kept);

    /**
     * What is wrong with a chain.
     *
     * @param name of the town; null for the installation, and for a town that there is not
     */
    record FaultyChain(ChainId chain, @Nullable String name, List<AuditFinding> findings) {}
}
