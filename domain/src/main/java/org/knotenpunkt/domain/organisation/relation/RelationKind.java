package org.knotenpunkt.domain.organisation.relation;

import static org.knotenpunkt.domain.organisation.OrganisationKind.ASSOCIATION;
import static org.knotenpunkt.domain.organisation.OrganisationKind.AUTHORITY;
import static org.knotenpunkt.domain.organisation.OrganisationKind.DAY_CARE_CENTRE;
import static org.knotenpunkt.domain.organisation.OrganisationKind.DISTRICT;
import static org.knotenpunkt.domain.organisation.OrganisationKind.FAMILY_CENTRE;
import static org.knotenpunkt.domain.organisation.OrganisationKind.FOUNDATION;
import static org.knotenpunkt.domain.organisation.OrganisationKind.MINISTRY;
import static org.knotenpunkt.domain.organisation.OrganisationKind.MUNICIPALITY;
import static org.knotenpunkt.domain.organisation.OrganisationKind.PROVIDER;
import static org.knotenpunkt.domain.organisation.OrganisationKind.REGION;
import static org.knotenpunkt.domain.organisation.OrganisationKind.SCHOOL;
import static org.knotenpunkt.domain.organisation.OrganisationKind.STATE;
import static org.knotenpunkt.domain.organisation.OrganisationKind.UNIVERSITY;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** In which way one organisation is related to another, and which kinds of organisations can be. */
public enum RelationKind {
    /** Employs those who work there (Träger des Zentrums, des Ganztags, der Kita). */
    CARRIES(
            EnumSet.of(PROVIDER, ASSOCIATION, FOUNDATION, MUNICIPALITY, DISTRICT),
            EnumSet.of(FAMILY_CENTRE, SCHOOL, DAY_CARE_CENTRE)),
    /** Maintains the school as the law understands it (Schulträger). */
    MAINTAINS(
            EnumSet.of(MUNICIPALITY, DISTRICT, STATE, ASSOCIATION, PROVIDER, FOUNDATION, UNIVERSITY),
            EnumSet.of(SCHOOL)),
    /** Supervises as the law demands (Schulaufsicht, Fachaufsicht). */
    SUPERVISES(EnumSet.of(AUTHORITY, MINISTRY), EnumSet.of(SCHOOL, AUTHORITY)),
    /** Works together with the other, on equal terms; it makes no difference who is named first. */
    COOPERATES(EnumSet.complementOf(EnumSet.of(STATE, REGION)), EnumSet.complementOf(EnumSet.of(STATE, REGION))),
    /** Gives money for the other's work. */
    FUNDS(
            EnumSet.of(STATE, DISTRICT, MUNICIPALITY, MINISTRY, AUTHORITY, FOUNDATION, ASSOCIATION, PROVIDER),
            EnumSet.complementOf(EnumSet.of(STATE, REGION, MINISTRY))),
    /** Gives the centre its place; a centre has one host at a time, and an office is never one. */
    HOSTS(EnumSet.of(SCHOOL), EnumSet.of(FAMILY_CENTRE));

    private final Set<OrganisationKind> from;
    private final Set<OrganisationKind> to;

    RelationKind(Set<OrganisationKind> from, Set<OrganisationKind> to) {
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
    }

    /** Whether an organisation of the one kind can be related in this way to one of the other. */
    public boolean fits(OrganisationKind one, OrganisationKind other) {
        return from.contains(one) && to.contains(other);
    }

    /** Whether the relation is the same seen from either side. */
    public boolean isMutual() {
        return this == COOPERATES;
    }

    /** Whether there can be only one such relation to an organisation at a time. */
    public boolean isExclusive() {
        return this == HOSTS;
    }
}
