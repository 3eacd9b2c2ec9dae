package org.knotenpunkt.domain.offer;

import static org.knotenpunkt.domain.shared.Role.CENTRE_LEAD;
import static org.knotenpunkt.domain.shared.Role.COORDINATION;
import static org.knotenpunkt.domain.shared.Role.INITIATIVE_OFFICE;
import static org.knotenpunkt.domain.shared.Role.OPERATOR;
import static org.knotenpunkt.domain.shared.Role.PROVIDER;
import static org.knotenpunkt.domain.shared.Role.READER;
import static org.knotenpunkt.domain.shared.Role.YOUTH_OFFICE;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with offers. What is published is open to everybody; this is about what is planned, and how many came. */
public enum OfferAction implements Action {
    /** To look at what is planned: all who work in the town may. */
    READ_OFFERS(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To plan offers and to publish them; in the town, in the centre, or for the provider. */
    KEEP_OFFERS(EnumSet.of(COORDINATION, CENTRE_LEAD, PROVIDER)),
    /** To plan offers for the whole town and to propose them to its centres; in the town, or for the provider that holds them. */
    PLACE_OFFERS(EnumSet.of(COORDINATION, PROVIDER)),
    /** To say for a centre whether it takes in what is proposed: nobody else says so. */
    TAKE_OFFERS(EnumSet.of(CENTRE_LEAD)),
    /** To look at what was entered of single sessions, with reasons and hours; in the town, in the centre, or for the provider. */
    READ_COUNTS(EnumSet.of(COORDINATION, YOUTH_OFFICE, CENTRE_LEAD, PROVIDER, READER)),
    /** To look at what the counts of the town and its centres come to: all who work in it may. */
    READ_FIGURES(EnumSet.complementOf(EnumSet.of(OPERATOR, INITIATIVE_OFFICE))),
    /** To enter how many came; in the town, in the centre, or for the provider. */
    COUNT_GUESTS(EnumSet.of(COORDINATION, CENTRE_LEAD, PROVIDER)),
    /** To say until when the counts of a month can be entered, and that those of a month stand. */
    CLOSE_MONTHS(EnumSet.of(COORDINATION)),
    /**
     * To say how public pages can be used, and to read what people tell about them: those of the town, or, for whoever runs the server, those
     * that are of no town. No office of a network answers for these: a server may have several networks, or none.
     */
    KEEP_ACCESSIBILITY(EnumSet.of(COORDINATION, OPERATOR)),
    /** To look at which school holidays are known: all may. */
    READ_SCHOOL_HOLIDAYS(EnumSet.allOf(Role.class)),
    /** To say when schools are closed. */
    LOAD_SCHOOL_HOLIDAYS(EnumSet.of(OPERATOR));

    private final Set<Role> roles;

    OfferAction(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean isTownWide() {
        return this == READ_OFFERS || this == READ_FIGURES;
    }
}
