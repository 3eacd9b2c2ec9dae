package org.knotenpunkt.domain.needs;

import static org.knotenpunkt.domain.shared.Role.CENTRE_LEAD;
import static org.knotenpunkt.domain.shared.Role.COORDINATION;
import static org.knotenpunkt.domain.shared.Role.INITIATIVE_OFFICE;
import static org.knotenpunkt.domain.shared.Role.OPERATOR;
import static org.knotenpunkt.domain.shared.Role.SCHOOL_LEADERSHIP;
import static org.knotenpunkt.domain.shared.Role.YOUTH_OFFICE;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Ground;
import org.knotenpunkt.domain.shared.Role;

/** What can be done to find out what is needed. */
public enum NeedsAction implements Action {
    /** To look at instruments, assessments and their results: families see the same as all others who work in the town. */
    READ_NEEDS(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To draw up what is asked. */
    MANAGE_INSTRUMENTS(EnumSet.of(COORDINATION, YOUTH_OFFICE)),
    /** To say from where else the town asks than every town does. */
    MANAGE_PERSPECTIVES(EnumSet.of(COORDINATION)),
    /** To set up an assessment of a place, take answers, weigh findings and conclude it. */
    CONDUCT_ASSESSMENT(EnumSet.of(COORDINATION, YOUTH_OFFICE, CENTRE_LEAD, SCHOOL_LEADERSHIP)),
    /** To let what has come through an abused link count no more; not for those whose place is looked at. */
    DISCARD_ANSWERS(EnumSet.of(COORDINATION, YOUTH_OFFICE)),
    /** To publish what came of an assessment, for those who answered and for others outside of the town. */
    PUBLISH_RESULTS(EnumSet.of(COORDINATION, YOUTH_OFFICE));

    private final Set<Role> roles;

    NeedsAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Ground ground() {
        return Ground.TOWNS;
    }

    /** Whoever works anywhere in a town may look at what was found out in it. */
    @Override
    public boolean isTownWide() {
        return this == READ_NEEDS;
    }
}
