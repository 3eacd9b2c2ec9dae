package org.knotenpunkt.domain.partnership.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalTreeTest {
    private static final GoalId LETTERS = new GoalId(new UUID(0xa000, 35));
    private static final GoalId LONE = new GoalId(new UUID(0xa000, 36));

    @Test
    void eachGoalStandsBelowTheOneThatItServesInTheirOrder() {
        var content = aContent()
                .withGoal(anOperationalGoal(LETTERS, IDEAL, "Letters that all understand"))
                .flatMap(next -> next.withGoal(anOperationalGoal(LONE, null, "Something else")))
                .flatMap(next -> next.withGoal(anOperationalGoal(CAFE, WAY, "A café")))
                .orElseThrow();
        var tree = GoalTree.of(content.withGoalsInOrder(List.of(LETTERS, CAFE)).goals());

        assertThat(tree.roots()).extracting(node -> node.goal().id()).containsExactly(IDEAL, LONE);
        var ideal = tree.roots().getFirst();
        assertThat(ideal.parts()).extracting(node -> node.goal().id()).containsExactly(LETTERS, WAY);
        assertThat(ideal.parts().getLast().parts())
                .extracting(node -> node.goal().id())
                .containsExactly(CAFE);
        assertThat(ideal.measured()).extracting(Goal::id).containsExactly(LETTERS, CAFE);
    }
}
