package org.knotenpunkt.domain.centre;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.knotenpunkt.domain.shared.CriteriaEdition;

/** The signs by which the phases of a centre are known, edition by edition. */
public final class PhaseCriteria {
    /** All editions, oldest first. */
    public static final List<CriteriaEdition<Phase>> ALL = List.of(new CriteriaEdition<>(
            1,
            Map.ofEntries(
                    entry(Phase.INITIATION, List.of("offices-agree", "sites-compared", "supervision-heard")),
                    entry(Phase.SITE_DECISION, List.of("school-consents", "supervision-backs", "provider-chosen")),
                    entry(Phase.BUILD_UP, List.of("lead-in-post", "room-there", "families-asked", "first-offers")),
                    entry(
                            Phase.OPERATION,
                            List.of("programme-runs", "steering-group-meets", "partners-know-it", "goals-set-yearly")),
                    entry(Phase.CONSOLIDATED, List.of("posts-in-budget", "offers-in-budget", "permanence-decided")))));

    private PhaseCriteria() {}

    /** The edition by which phases are judged now. */
    public static CriteriaEdition<Phase> current() {
        return ALL.getLast();
    }
}
