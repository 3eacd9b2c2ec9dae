package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaEditionTest {
    @Test
    void everyEditionHasCriteriaForEveryStageAndNoneTwice() {
        for (var edition : CriteriaEdition.ALL) {
            assertThat(edition.criteria()).containsOnlyKeys(MemberStage.values());
            assertThat(edition.criteria().values()).noneMatch(List::isEmpty);
            assertThat(edition.criteria().values().stream().flatMap(List::stream))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void editionsAreFoundByTheirNumbers() {
        assertThat(CriteriaEdition.ALL)
                .allSatisfy(edition ->
                        assertThat(CriteriaEdition.of(edition.number())).contains(edition));
        assertThat(CriteriaEdition.of(0)).isEmpty();
    }
}
