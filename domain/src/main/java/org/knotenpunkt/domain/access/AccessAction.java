package org.knotenpunkt.domain.access;

import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with accounts and grants. One's own account and sessions need no right. */
public enum AccessAction implements Action {
    /** Create and disable accounts, reset passwords, see who has an account; in the installation. */
    MANAGE_ACCOUNTS,
    /** Give and end every role everywhere, see all grants; in the installation. */
    MANAGE_ALL_GRANTS,
    /** Give and end roles in a town and its organisations, see its grants; in the town. */
    MANAGE_TOWN_GRANTS,
    /** Give and end roles in an initiative, see its grants; in the initiative. */
    MANAGE_INITIATIVE_GRANTS;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case MANAGE_ACCOUNTS, MANAGE_ALL_GRANTS -> Set.of(Role.OPERATOR);
            case MANAGE_TOWN_GRANTS -> Set.of(Role.COORDINATION);
            case MANAGE_INITIATIVE_GRANTS -> Set.of(Role.INITIATIVE_OFFICE);
        };
    }
}
