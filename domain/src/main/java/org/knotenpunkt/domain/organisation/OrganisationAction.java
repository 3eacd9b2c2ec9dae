package org.knotenpunkt.domain.organisation;

import static org.knotenpunkt.domain.shared.Role.CENTRE_LEAD;
import static org.knotenpunkt.domain.shared.Role.COORDINATION;
import static org.knotenpunkt.domain.shared.Role.INITIATIVE_OFFICE;
import static org.knotenpunkt.domain.shared.Role.OPERATOR;
import static org.knotenpunkt.domain.shared.Role.PROVIDER;
import static org.knotenpunkt.domain.shared.Role.SCHOOL_LEADERSHIP;
import static org.knotenpunkt.domain.shared.Role.YOUTH_OFFICE;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with organisations and with what towns know about them. */
public enum OrganisationAction implements Action {
    /** To look up organisations, which are public by nature. */
    READ_ORGANISATIONS(EnumSet.complementOf(EnumSet.of(OPERATOR))),
    /** To look at what a town knows: relations, functions, social spaces, its overview. */
    READ_TOWN(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To make an organisation of a town known. */
    REGISTER_ORGANISATION(EnumSet.of(COORDINATION)),
    /** To change what is known about an organisation of a town. */
    CHANGE_ORGANISATION(EnumSet.of(COORDINATION)),
    /** To register and change organisations that belong to no town: foundations, ministries, districts. */
    KEEP_COMMON_ORGANISATIONS(EnumSet.of(INITIATIVE_OFFICE)),
    /** To record how organisations are related, as a town sees it. */
    RECORD_RELATION(EnumSet.of(COORDINATION, YOUTH_OFFICE)),
    /** To record which functions there are and who holds them. */
    MANAGE_FUNCTIONS(EnumSet.of(COORDINATION, YOUTH_OFFICE, SCHOOL_LEADERSHIP, CENTRE_LEAD, PROVIDER)),
    /** To draw up the social spaces of a town. */
    MANAGE_SOCIAL_SPACES(EnumSet.of(COORDINATION, YOUTH_OFFICE));

    private final Set<Role> roles;

    OrganisationAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    /** Whoever works anywhere in a town, be it in one school only, may look at what the town as a whole knows. */
    @Override
    public boolean isTownWide() {
        return this == READ_TOWN;
    }
}
