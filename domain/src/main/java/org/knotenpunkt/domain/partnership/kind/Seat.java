package org.knotenpunkt.domain.partnership.kind;

import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;

/** A side that must be there, in a role. */
public record Seat(Side side, PartyRole role) {
    /** Whether the party takes it. */
    public boolean isTakenBy(Party party) {
        return party.side() == side && party.role() == role;
    }
}
