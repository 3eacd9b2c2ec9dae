package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A network as a line in a list.
 *
 * @param lastDay the last day on which it exists, or null if no end is known
 * @param members how many towns are known by name as its members today
 */
public record InitiativeSummary(
        InitiativeId id,
        String name,
        PartialDate founded,
        @Nullable LocalDate lastDay,
        int members) {
    /** The days on which it exists. */
    public Validity validity() {
        return new Validity(founded.firstDay(), lastDay);
    }
}
