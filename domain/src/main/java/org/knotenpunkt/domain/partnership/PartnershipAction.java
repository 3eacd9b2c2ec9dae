package org.knotenpunkt.domain.partnership;

import static org.knotenpunkt.domain.shared.Role.CENTRE_LEAD;
import static org.knotenpunkt.domain.shared.Role.COORDINATION;
import static org.knotenpunkt.domain.shared.Role.FAMILY_REPRESENTATIVE;
import static org.knotenpunkt.domain.shared.Role.INITIATIVE_OFFICE;
import static org.knotenpunkt.domain.shared.Role.OPERATOR;
import static org.knotenpunkt.domain.shared.Role.PROVIDER;
import static org.knotenpunkt.domain.shared.Role.READER;
import static org.knotenpunkt.domain.shared.Role.SCHOOL_LEADERSHIP;
import static org.knotenpunkt.domain.shared.Role.YOUTH_OFFICE;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Ground;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with agreements and concepts. A party is a place: who holds a role there does it for that party. */
public enum PartnershipAction implements Action {
    /** To look at an agreement: in its town, or in one of its parties. Families see the same as all others. */
    READ_AGREEMENTS(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To write drafts, to ask for approval, to record what was signed on paper, to record endings; in the town. */
    DRAFT_AGREEMENT(EnumSet.of(COORDINATION)),
    /** To let the office of a network read what was agreed, and to end that; in the town. */
    RELEASE_AGREEMENT(EnumSet.of(COORDINATION)),
    /** To read what towns have released; in the network to whose office they have. */
    READ_RELEASED_AGREEMENTS(EnumSet.of(INITIATIVE_OFFICE, READER)),
    /** To approve or to refuse for a party, or to give notice for it. It takes a mandate, too. */
    ACT_FOR_PARTY(
            EnumSet.of(COORDINATION, YOUTH_OFFICE, CENTRE_LEAD, SCHOOL_LEADERSHIP, PROVIDER, FAMILY_REPRESENTATIVE)),
    /** To plan a year, and to record values and ratings of goals and what was delivered; in the town, or in one of the parties. */
    RECORD_PROGRESS(
            EnumSet.of(COORDINATION, YOUTH_OFFICE, CENTRE_LEAD, SCHOOL_LEADERSHIP, PROVIDER, FAMILY_REPRESENTATIVE)),
    /** To look at the concepts of a town, drafts among them: all who work in it may. */
    READ_CONCEPTS(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To write concepts of a town, and to note what its bodies have resolved about them. */
    KEEP_CONCEPTS(EnumSet.of(COORDINATION, YOUTH_OFFICE));

    private final Set<Role> roles;

    PartnershipAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    /** Agreements and concepts belong to towns; what of them is released is read in networks. */
    @Override
    public Ground ground() {
        return this == READ_RELEASED_AGREEMENTS ? Ground.NETWORKS : Ground.TOWNS;
    }

    @Override
    public boolean isTownWide() {
        return this == READ_CONCEPTS;
    }
}
