package org.knotenpunkt.domain.centre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.AUTUMN;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.LEAD;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.aDraft;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.anAssessment;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.standings;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.shared.Result;

class SelfAssessmentTest {
    @Test
    void aDraftSaysNothingAtFirst() {
        assertThat(aDraft().standings()).isEmpty();
        assertThat(aDraft().criteria()).isEqualTo(FRAME.codes());
        assertThat(aDraft().events())
                .containsExactly(
                        new SelfAssessmentEvent.SelfAssessmentBegun(ASSESSMENT, LINDENAU, CENTRE, FRAME.ref(), NOW));
    }

    @Test
    void nobodyLooksAtADayThatIsStillToCome() {
        var tomorrow = TODAY.plusDays(1);
        var toCome = Result.refusal(new SelfAssessmentError.DayToCome(tomorrow));
        assertThat(SelfAssessment.begin(ASSESSMENT, Centre.blank(CENTRE, LINDENAU), FRAME, tomorrow, TODAY, NOW))
                .isEqualTo(toCome);
        assertThat(aDraft().revise(tomorrow, List.of(), TODAY, NOW)).isEqualTo(toCome);
    }

    @Test
    void whatIsSaidStandsInTheOrderOfTheFrameAndWhatIsBlankIsNotSaid() {
        var evidenceAlone = new Standing("eye-level", null, " All are heard ", " ");
        var said = List.of(
                new Standing("openness", 3, null, null), evidenceAlone, new Standing("families", null, "", null));
        var revised = aDraft().revise(TODAY, said, TODAY, NOW).orElseThrow();
        assertThat(revised.standings())
                .containsExactly(
                        new Standing("eye-level", null, "All are heard", null),
                        new Standing("openness", 3, null, null));
        assertThat(revised.day()).isEqualTo(TODAY);
    }

    @Test
    void whoSaysTheSameAgainChangesNothing() {
        var revised = aDraft().revise(AUTUMN, standings(4), TODAY, NOW).orElseThrow();
        assertThat(revised.revise(AUTUMN, standings(4), TODAY, NOW)).isEqualTo(Result.success(revised));
        assertThat(revised.revise(AUTUMN, standings(4), TODAY, NOW)
                        .orElseThrow()
                        .events())
                .hasSameSizeAs(revised.events());
        assertThat(revised.revise(TODAY, standings(4), TODAY, NOW).orElseThrow().events())
                .hasSize(revised.events().size() + 1);
    }

    @Test
    void onlyTheCriteriaOfTheFrameAreRatedEachOnce() {
        assertThat(aDraft().revise(AUTUMN, List.of(new Standing("weather", 1, null, null)), TODAY, NOW))
                .isEqualTo(Result.refusal(new SelfAssessmentError.UnknownCriterion("weather")));
        var twice = new Standing("families", 1, null, null);
        assertThat(aDraft().revise(AUTUMN, List.of(twice, twice), TODAY, NOW))
                .isEqualTo(Result.refusal(new SelfAssessmentError.CriterionTwice("families")));
    }

    @Test
    void whatIsMissingIsNamedBeforeItIsHandedIn() {
        var said = List.of(
                new Standing("families", 4, "Seen", null),
                new Standing("eye-level", 2, null, "Ask"),
                new Standing("strengths", null, "Seen", null));
        assertThat(aDraft().revise(AUTUMN, said, TODAY, NOW).flatMap(draft -> draft.conclude(LEAD, NOW)))
                .isEqualTo(Result.refusal(new SelfAssessmentError.StandingsMissing(
                        List.of("strengths", "openness"), List.of("eye-level", "openness"))));
    }

    @Test
    void whatIsHandedInStays() {
        var concluded = anAssessment();
        assertThat(concluded.handedIn()).contains(new SelfAssessment.HandIn(NOW, LEAD));
        assertThat(concluded.events().getLast())
                .isEqualTo(new SelfAssessmentEvent.SelfAssessmentConcluded(ASSESSMENT, LINDENAU, CENTRE, NOW));
        var stays = Result.refusal(new SelfAssessmentError.ConcludedAlready());
        assertThat(concluded.revise(AUTUMN, List.of(), TODAY, NOW)).isEqualTo(stays);
        assertThat(concluded.conclude(LEAD, NOW)).isEqualTo(stays);
        assertThat(concluded.giveUp(NOW)).isEqualTo(stays);
    }

    @Test
    void aDraftIsGivenUp() {
        var gone = aDraft().giveUp(NOW).orElseThrow();
        assertThat(gone.isGivenUp()).isTrue();
        assertThat(gone.events().getLast())
                .isEqualTo(new SelfAssessmentEvent.SelfAssessmentGivenUp(ASSESSMENT, LINDENAU, CENTRE, NOW));
    }

    @Test
    void pointsLieOnTheScaleOfTheFrame() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Standing("families", 0, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Standing("families", 6, null, null));
        assertThat(new Standing("families", 1, "Names <children>", null).toString())
                .isEqualTo("Standing[families]");
    }
}
