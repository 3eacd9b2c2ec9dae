package org.knotenpunkt.application.access.audit;

import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.audit.ChainId;

/** Out-port: shows audit entries to people. */
public interface AuditQueries {
    /**
     * The entries of the chain that the filter lets through, the newest first.
     *
     * @throws org.knotenpunkt.application.shared.UnreadableCursorException if the page begins after nothing we gave out
     */
    Page<AuditView> entries(ChainId chain, AuditFilter filter, PageRequest page);
}
