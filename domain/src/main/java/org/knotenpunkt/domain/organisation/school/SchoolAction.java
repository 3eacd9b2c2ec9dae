package org.knotenpunkt.domain.organisation.school;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with what is known about schools. */
public enum SchoolAction implements Action {
    /** Find and read schools. They are common to all. */
    READ_SCHOOLS(EnumSet.complementOf(EnumSet.of(Role.OPERATOR))),
    /** Describe a school of one's own town that no register has brought. */
    ADD_SCHOOL(EnumSet.of(Role.COORDINATION)),
    /** Record all-day school, Startchancen, pupils and what else is known of a school of one's own town, or one's own school. */
    RECORD_SCHOOL(EnumSet.of(Role.COORDINATION, Role.YOUTH_OFFICE, Role.SCHOOL_LEADERSHIP));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Role> roles;

    SchoolAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
