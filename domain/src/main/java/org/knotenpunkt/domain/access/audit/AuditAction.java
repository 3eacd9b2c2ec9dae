package org.knotenpunkt.domain.access.audit;

import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with the audit. */
public enum AuditAction implements Action {
    /** See who did what: in a town, or in the installation, but not in the towns from there. */
    READ_AUDIT,
    /** Hold all chains against their hashes, and take their heads away to keep them; in the installation. */
    CHECK_AUDIT;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case READ_AUDIT -> Set.of(Role.OPERATOR, Role.COORDINATION);
            case CHECK_AUDIT -> Set.of(Role.OPERATOR);
        };
    }
}
