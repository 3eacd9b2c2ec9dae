package org.knotenpunkt.application.centre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.AUTUMN;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.LEAD;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.aDraft;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.assessmentId;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.standings;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.aFrameInAreas;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.organisation.Mention;

/** What every {@link SelfAssessments} does. A class that implements this runs it against one. */
public interface SelfAssessmentsContract {
    /** An empty store; the same one during one test. */
    SelfAssessments assessments();

    /** The organisations beside it. */
    World world();

    @BeforeEach
    default void knowTheCentre() {
        List.of(aTown(LINDENAU, "Lindenau"), aFamilyCentre()).forEach(world().organisations()::save);
    }

    private SelfAssessment saved(SelfAssessment assessment) {
        assessments().save(assessment);
        var found = assessments().findById(assessment.id()).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(assessment.saved());
        return found;
    }

    private static SelfAssessment concluded(SelfAssessment draft) {
        return draft.revise(draft.day(), standings(4, 2, 5, 3), TODAY, NOW)
                .flatMap(whole -> whole.conclude(LEAD, NOW))
                .orElseThrow();
    }

    @Test
    default void keepsAllThatIsSaid() {
        var draft = saved(aDraft());
        var half = List.of(
                new Standing("families", null, "Seen at the door", "Ask <them>"),
                new Standing("openness", 1, null, null));
        var revised = saved(draft.revise(TODAY, half, TODAY, NOW).orElseThrow());
        var whole =
                saved(revised.revise(TODAY, standings(4, 2, 5, 3), TODAY, NOW).orElseThrow());
        saved(whole.conclude(LEAD, NOW).orElseThrow());
    }

    @Test
    default void keepsInOneStepWhatIsSaidAndHandedIn() {
        saved(concluded(saved(aDraft())));
        saved(concluded(aDraft(2, FRAME, TODAY)));
    }

    @Test
    default void findsThoseOfACentreTheNewestFirst() {
        var older = saved(concluded(saved(aDraft())));
        var newer = saved(aDraft(2, FRAME, TODAY));
        assertThat(assessments().findOf(CENTRE)).containsExactly(newer, older);
        assertThat(assessments().findOf(CENTRE).getLast())
                .usingRecursiveComparison()
                .isEqualTo(older);
        assertThat(assessments().findOf(new CentreId(organisationId(99).value())))
                .isEmpty();
        assertThat(assessments().findById(assessmentId(99))).isEmpty();
    }

    @Test
    default void ofADraftThatIsGivenUpNothingIsLeft() {
        var draft =
                saved(saved(aDraft()).revise(AUTUMN, standings(4), TODAY, NOW).orElseThrow());
        assessments().save(draft.giveUp(NOW).orElseThrow());
        assertThat(assessments().findById(ASSESSMENT)).isEmpty();
        saved(aDraft());
    }

    @Test
    default void whoeverWasSlowerIsTold() {
        var seen = saved(aDraft());
        saved(seen.revise(AUTUMN, standings(4), TODAY, NOW).orElseThrow());
        for (var slower : List.of(
                seen.revise(AUTUMN, standings(5), TODAY, NOW).orElseThrow(),
                concluded(seen),
                seen.giveUp(NOW).orElseThrow())) {
            assertThatExceptionOfType(ConcurrentChangeException.class)
                    .isThrownBy(() -> assessments().save(slower));
        }
    }

    @Test
    default void whoeverIsTooLateToHandInAgainIsToldRatherThanRefused() {
        var seen = saved(aDraft());
        saved(concluded(seen));
        var slower = concluded(seen);
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> assessments().save(slower));
    }

    @Test
    default void aCentreHasOneDraftByAFrameAndOneOfADay() {
        saved(aDraft());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> assessments().save(aDraft(2, FRAME, TODAY)));
        saved(aDraft(3, aFrameInAreas(new FrameRef("others", 1)), AUTUMN));
        saved(concluded(assessments().findById(ASSESSMENT).orElseThrow()));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> assessments().save(aDraft(2, FRAME, AUTUMN)));
        var other = saved(aDraft(2, FRAME, TODAY));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> assessments()
                        .save(other.revise(AUTUMN, List.of(), TODAY, NOW).orElseThrow()));
    }

    @Test
    default void aCentreThatHasAssessedItselfIsNotWithdrawn() {
        saved(aDraft());
        var centre = world().organisations().findById(CENTRE.organisation()).orElseThrow();
        assertThat(world().organisations().withdraw(centre, MISTAKEN)).contains(Mention.CENTRE);
    }
}
