package org.knotenpunkt.application.access.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.access.audit.AuditChain;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;

/** Out-port: keeps audit entries, and gives them back as they are found. */
public interface AuditTrail {
    /** Adds the deeds to the ends of their chains, in this order. Others who add to a chain wait until this is done or undone. */
    void add(List<Deed> deeds);

    /** The end that the chain claims to have, if it has any entry. */
    Optional<AuditHead> head(ChainId chain);

    /** The ends of all chains, ordered by chain; they tell nothing of what is in them. */
    List<AuditHead> heads();

    /** What the chain is called on the day: the name of its town; empty for the installation, and for a town that there is not. */
    Optional<String> nameOf(ChainId chain, LocalDate day);

    /** Follows the chain through all entries that there are, by number; never all at once in memory. */
    AuditChain follow(AuditChain begun);
}
