package org.knotenpunkt.domain.offer.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureByTest {
    @Test
    void kindsAndTargetGroupsStandAsInTheModelAndAllElseAsItIsWritten() {
        assertThat(Stream.of("COUNSELLING", "FEAST", "ENCOUNTER").sorted(FigureBy.KIND.order()))
                .containsExactly("ENCOUNTER", "COUNSELLING", "FEAST");
        assertThat(Stream.of("CHILDREN", "EVERYBODY", "PARENTS").sorted(FigureBy.TARGET.order()))
                .containsExactly("PARENTS", "CHILDREN", "EVERYBODY");
        assertThat(Stream.of("2026-11", "2025-12").sorted(FigureBy.MONTH.order()))
                .containsExactly("2025-12", "2026-11");
    }
}
