package org.knotenpunkt.domain.organisation.municipality;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with what is known about municipalities. */
public enum MunicipalityAction implements Action {
    /** Find and read municipalities and the figures of areas. They are common to all, and who grants rights needs them. */
    READ_MUNICIPALITIES(EnumSet.allOf(Role.class)),
    /** Describe a municipality that no register has brought. Municipalities are common to all. */
    ADD_MUNICIPALITY(EnumSet.of(Role.INITIATIVE_OFFICE, Role.OPERATOR)),
    /** Record kind, youth office and population of one's own town. */
    RECORD_MUNICIPALITY(EnumSet.of(Role.COORDINATION, Role.YOUTH_OFFICE));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Role> roles;

    MunicipalityAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
