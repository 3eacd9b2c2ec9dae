package org.knotenpunkt.domain.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.centre.frame.QualityFrame;

class RatingTest {
    @ParameterizedTest
    @ValueSource(ints = {QualityFrame.LOWEST, QualityFrame.HIGHEST})
    void goesFromTheLowestToTheHighestPoint(int points) {
        assertThat(new Rating("openness", points, null).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(ints = {QualityFrame.LOWEST - 1, QualityFrame.HIGHEST + 1})
    void hasNoPointBeyond(int points) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating("openness", points, null));
    }

    @Test
    void toBeUnableToSayIsNoPoint() {
        assertThat(Rating.cannotSay("openness").points()).isNull();
    }

    @Test
    void whatWasCommentedIsInNoLog() {
        assertThat(new Rating("openness", 2, "Said in confidence")).hasToString("Rating[openness]");
    }
}
