package org.knotenpunkt.domain.centre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.aDraft;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.handedIn;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;

class DevelopmentTest {
    private static final LocalDate FIRST = day("2024-10-01");
    private static final LocalDate SECOND = day("2025-10-01");

    /** Asks about families in other words, about openness no more, and about rooms besides. */
    private static final QualityFrame NEXT = new QualityFrame(
            FRAME.ref().next(),
            FRAME.texts(),
            List.of(
                    asking("families", "Do families come?"),
                    FRAME.criterion("eye-level").orElseThrow(),
                    FRAME.criterion("strengths").orElseThrow(),
                    asking("rooms", "Is there room?")));

    private static Criterion asking(String code, String question) {
        var wording = new Criterion.Wording(question, null);
        return new Criterion(code, Map.of("de", wording, "en", wording));
    }

    private static Map<FrameRef, QualityFrame> frames(QualityFrame... frames) {
        return Stream.of(frames).collect(Collectors.toMap(QualityFrame::ref, frame -> frame));
    }

    @Test
    void showsHowACentreHasComeAlongWithEachCriterion() {
        var later = handedIn(aDraft(2, FRAME, SECOND), 5, 2, 3, 1);
        var earlier = handedIn(aDraft(1, FRAME, FIRST), 3, 2, 4, 2);
        var development = Development.of(List.of(later, earlier), frames(FRAME));
        assertThat(development.rounds()).containsExactly(earlier, later);
        assertThat(development.lines().getFirst())
                .isEqualTo(new Development.Line(
                        "families", List.of(new Development.Mark(FIRST, 3), new Development.Mark(SECOND, 5)), false));
        assertThat(development.lines()).extracting(Development.Line::change).containsExactly(2, 0, -1, -1);
        assertThat(development.dropped()).isEmpty();
    }

    @Test
    void comparesOnlyWhatWasAskedInTheSameWordsAndNamesTheRest() {
        var earlier = handedIn(aDraft(1, FRAME, FIRST), 3, 2, 4, 2);
        var later = handedIn(aDraft(2, NEXT, SECOND), 5, 3, 4, 1);
        var development = Development.of(List.of(earlier, later), frames(FRAME, NEXT));
        assertThat(development.frame()).isEqualTo(NEXT);
        assertThat(development.lines())
                .containsExactly(
                        new Development.Line("families", List.of(new Development.Mark(SECOND, 5)), true),
                        new Development.Line(
                                "eye-level",
                                List.of(new Development.Mark(FIRST, 2), new Development.Mark(SECOND, 3)),
                                false),
                        new Development.Line(
                                "strengths",
                                List.of(new Development.Mark(FIRST, 4), new Development.Mark(SECOND, 4)),
                                false),
                        new Development.Line("rooms", List.of(new Development.Mark(SECOND, 1)), false));
        assertThat(development.dropped()).containsExactly(new Development.Dropped(FRAME.ref(), "openness"));
    }

    @Test
    void itTakesTheEditionsByWhichWasAssessed() {
        var assessment = handedIn(aDraft(1, FRAME, FIRST), 3, 2, 4, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> Development.of(List.of(assessment), frames(NEXT)));
    }
}
