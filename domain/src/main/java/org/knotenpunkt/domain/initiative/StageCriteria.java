package org.knotenpunkt.domain.initiative;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.domain.shared.CriteriaEdition;

/** The signs by which the stages of towns are known, edition by edition. */
public final class StageCriteria {
    /** All editions, oldest first. */
    public static final List<CriteriaEdition<MemberStage>> ALL = List.of(new CriteriaEdition<>(
            1,
            Map.ofEntries(
                    entry(MemberStage.IDEA, List.of("departments-agree", "need-described")),
                    entry(MemberStage.CONCEPT, List.of("sites-compared", "supervision-agrees", "council-decided")),
                    entry(MemberStage.FIRST_CENTRE, List.of("provider-agreed", "lead-in-post", "offers-running")),
                    entry(
                            MemberStage.SEVERAL_CENTRES,
                            List.of("second-centre-works", "coordination-in-post", "quality-shared")),
                    entry(
                            MemberStage.ANCHORED,
                            List.of("posts-in-budget", "offers-in-budget", "permanence-decided")))));

    private StageCriteria() {}

    /** The edition by which stages are judged now. */
    public static CriteriaEdition<MemberStage> current() {
        return ALL.getLast();
    }

    public static Optional<CriteriaEdition<MemberStage>> of(int number) {
        return ALL.stream().filter(edition -> edition.number() == number).findFirst();
    }
}
