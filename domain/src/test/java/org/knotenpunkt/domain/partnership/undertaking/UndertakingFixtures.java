package org.knotenpunkt.domain.partnership.undertaking;

import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.partnership.content.GoalId;

/** Undertakings at a centre, Linde; that they are concepts is as good as anything. */
public final class UndertakingFixtures {
    private UndertakingFixtures() {}

    public static Undertaking serving(int number, Stage stage, GoalId... goals) {
        return anUndertaking(number, stage, Set.of(goals), Set.of());
    }

    public static Undertaking meeting(int number, FindingId... needs) {
        return anUndertaking(number, Stage.UNDER_WAY, Set.of(), Set.of(needs));
    }

    public static Undertaking anUndertaking(int number, Stage stage, Set<GoalId> goals, Set<FindingId> needs) {
        return new Undertaking(
                ConceptRecordKind.CONCEPT,
                new UUID(0xe010, number),
                "Story <b>%d</b>".formatted(number),
                "Linde",
                stage,
                goals,
                needs);
    }
}
