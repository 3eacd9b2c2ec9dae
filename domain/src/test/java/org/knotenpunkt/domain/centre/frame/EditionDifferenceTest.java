package org.knotenpunkt.domain.centre.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.aFrame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionDifferenceTest {
    private static final FrameRef NEXT = FRAME.ref().next();

    private static QualityFrame asking(
            FrameRef ref, String language, String highest, String question, @Nullable String area) {
        return new QualityFrame(
                ref,
                Map.of(language, new FrameText("Frame", "no", highest)),
                List.of(new Criterion("trust", Map.of(language, new Criterion.Wording(question, null, area)))));
    }

    @Test
    void thereIsNoneBetweenEditionsThatAskTheSameInAnotherOrder() {
        var turned = aFrame(NEXT, FRAME.codes().reversed());
        var difference = EditionDifference.between(FRAME, turned);
        assertThat(difference.isNone()).isTrue();
        assertThat(difference.same()).isEqualTo(turned.codes());
    }

    @Test
    void namesWhatWasAddedAndWhatWasDropped() {
        var difference = EditionDifference.between(FRAME, aFrame(NEXT, List.of("rooms", "strengths", "families")));
        assertThat(difference)
                .isEqualTo(new EditionDifference(
                        List.of("strengths", "families"),
                        List.of(),
                        List.of("rooms"),
                        List.of("eye-level", "openness")));
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void inOtherWordsIsAnotherQuestionButUnderAnotherHeadingIsNot() {
        var first = asking(FRAME.ref(), "de", "ja", "Trauen wir uns?", "Haltung");
        assertThat(EditionDifference.between(first, asking(NEXT, "de", "ja", "Traut man uns?", "Haltung"))
                        .reworded())
                .containsExactly("trust");
        assertThat(EditionDifference.between(first, asking(NEXT, "de", "ja", "Trauen wir uns?", null))
                        .same())
                .containsExactly("trust");
    }

    @Test
    void onAnotherScaleNothingIsTheSame() {
        var first = asking(FRAME.ref(), "de", "ja", "Trauen wir uns?", null);
        assertThat(EditionDifference.between(first, asking(NEXT, "de", "immer", "Trauen wir uns?", null))
                        .reworded())
                .containsExactly("trust");
    }

    @Test
    void editionsWithoutACommonLanguageCannotBeCompared() {
        var first = asking(FRAME.ref(), "de", "ja", "Trauen wir uns?", null);
        assertThat(EditionDifference.between(first, asking(NEXT, "tr", "ja", "Trauen wir uns?", null))
                        .reworded())
                .containsExactly("trust");
    }
}
