package org.knotenpunkt.domain.centre;

import static org.knotenpunkt.domain.shared.Role.CENTRE_LEAD;
import static org.knotenpunkt.domain.shared.Role.COORDINATION;
import static org.knotenpunkt.domain.shared.Role.INITIATIVE_OFFICE;
import static org.knotenpunkt.domain.shared.Role.OPERATOR;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with family centres. */
public enum CentreAction implements Action {
    /** To look at the centres of a town: all who work in it may. */
    READ_CENTRES(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To note phases, money and posts of a centre, and to move it; in the town. */
    STEER_CENTRE(EnumSet.of(COORDINATION)),
    /** To add quality frames of the town's own; in the town. */
    KEEP_FRAMES(EnumSet.of(COORDINATION)),
    /** To look at one's own work against a quality frame; in the town, or in the centre. */
    ASSESS_CENTRE(EnumSet.of(COORDINATION, CENTRE_LEAD));

    private final Set<Role> roles;

    CentreAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean isTownWide() {
        return this == READ_CENTRES;
    }
}
