package org.knotenpunkt.application.access.audit;

import java.util.Optional;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.audit.AuditAction;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Shows who did what to those who answer for it. */
public final class AuditService implements ListAudit, FindAuditHead {
    private final AuditTrail trail;
    private final AuditQueries queries;
    private final Rights rights;
    private final Transactions transactions;

    public AuditService(AuditTrail trail, AuditQueries queries, Rights rights, Transactions transactions) {
        this.trail = trail;
        this.queries = queries;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Result<Page<AuditView>, AccessError> list(Actor actor, ChainId chain, AuditFilter filter, PageRequest page) {
        return reading(actor, chain)
                .map(permitted -> transactions.read(actor, () -> queries.entries(permitted, filter, page)));
    }

    @Override
    public Result<Optional<AuditHead>, AccessError> find(Actor actor, ChainId chain) {
        return reading(actor, chain).map(permitted -> transactions.read(actor, () -> trail.head(permitted)));
    }

    private Result<ChainId, AccessError> reading(Actor actor, ChainId chain) {
        return rights.require(actor, AuditAction.READ_AUDIT, chain.scope(), chain)
                .mapRefusal(AccessError.NotAllowed::new);
    }
}
