package org.knotenpunkt.domain.initiative;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with networks of towns. */
public enum InitiativeAction implements Action {
    /** See networks, their members and stages: public by nature, and so open to all who have signed in. */
    READ_INITIATIVES,
    /** Set up a network in the installation, and take back one that was set up in error. */
    FOUND_INITIATIVE,
    /** Keep the members, stages, supporters and counts of a network. */
    KEEP_INITIATIVE;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case READ_INITIATIVES -> EnumSet.allOf(Role.class);
            case FOUND_INITIATIVE -> Set.of(Role.OPERATOR);
            case KEEP_INITIATIVE -> Set.of(Role.INITIATIVE_OFFICE);
        };
    }
}
