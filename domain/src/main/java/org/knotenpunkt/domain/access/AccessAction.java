package org.knotenpunkt.domain.access;

import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with accounts and grants. One's own account and sessions need no right. */
public enum AccessAction implements Action {
    /** Create and disable accounts, reset passwords, see who has an account; in the installation. */
    MANAGE_ACCOUNTS,
    /**
     * Give and end roles, see who holds which; in the place where they are held. Who may do so in the installation may do
     * so everywhere.
     */
    MANAGE_GRANTS;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case MANAGE_ACCOUNTS -> Set.of(Role.OPERATOR);
            case MANAGE_GRANTS -> Set.of(Role.OPERATOR, Role.COORDINATION, Role.INITIATIVE_OFFICE);
        };
    }
}
