package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StageCriteriaTest {
    @Test
    void everyEditionHasCriteriaForEveryStageAndNoneTwice() {
        for (var edition : StageCriteria.ALL) {
            assertThat(edition.criteria()).containsOnlyKeys(MemberStage.values());
            assertThat(edition.criteria().values()).noneMatch(List::isEmpty);
            assertThat(edition.criteria().values().stream().flatMap(List::stream))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void editionsAreFoundByTheirNumbers() {
        assertThat(StageCriteria.ALL)
                .allSatisfy(edition ->
                        assertThat(StageCriteria.of(edition.number())).contains(edition));
        assertThat(StageCriteria.of(0)).isEmpty();
    }
}
