package org.knotenpunkt.domain.report;

import static org.knotenpunkt.domain.shared.Role.CENTRE_LEAD;
import static org.knotenpunkt.domain.shared.Role.COORDINATION;
import static org.knotenpunkt.domain.shared.Role.INITIATIVE_OFFICE;
import static org.knotenpunkt.domain.shared.Role.OPERATOR;
import static org.knotenpunkt.domain.shared.Role.PROVIDER;
import static org.knotenpunkt.domain.shared.Role.READER;
import static org.knotenpunkt.domain.shared.Role.SCHOOL_LEADERSHIP;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Ground;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with what a town reports. */
public enum ReportAction implements Action {
    /** To look at what the town has released: all who work in it may. */
    READ_FIGURE_RELEASES(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To release figures, which is final; in the town. */
    RELEASE_FIGURES(EnumSet.of(COORDINATION)),
    /** To look at half-year reports, and at how many families centres reach: all who work in the town may. */
    READ_REPORTS(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To release a half-year report, which is final; in the town, in the centre or school, or for the provider. */
    RELEASE_REPORT(EnumSet.of(COORDINATION, CENTRE_LEAD, SCHOOL_LEADERSHIP, PROVIDER)),
    /** To say how many families a centre reaches; in the town, or in the centre. */
    KEEP_REACH(EnumSet.of(COORDINATION, CENTRE_LEAD)),
    /** To read what towns have released; in a network to which they belong. */
    READ_RELEASED_FIGURES(EnumSet.of(INITIATIVE_OFFICE, READER));

    private final Set<Role> roles;

    ReportAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    /** Figures belong to towns; what of them is released is read in networks. */
    @Override
    public Ground ground() {
        return this == READ_RELEASED_FIGURES ? Ground.NETWORKS : Ground.TOWNS;
    }

    @Override
    public boolean isTownWide() {
        return this == READ_FIGURE_RELEASES || this == READ_REPORTS;
    }
}
