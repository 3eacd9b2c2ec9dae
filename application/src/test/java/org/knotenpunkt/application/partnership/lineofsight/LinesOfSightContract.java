package org.knotenpunkt.application.partnership.lineofsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aDelivery;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aWithdrawal;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.estimated;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.notHeld;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.valueId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.lineofsight.EndedGoal;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.shared.Result;

/** What every {@link LinesOfSight} finds. A class that implements this runs it against one. */
public interface LinesOfSightContract {
    String TOWN_NAME = "Lindenau";
    Optional<Set<OrganisationId>> ALL = Optional.empty();
    Set<GoalId> NONE = Set.of();
    GoalId CHOIR = new GoalId(new UUID(9, 1));

    LinesOfSight lines();

    Fingerprint fingerprint();

    /** Keeps it where they are looked for. */
    void keep(Agreement agreement);

    /** Keeps it where they are looked for; the town is called {@link #TOWN_NAME}. */
    void keep(Assessment assessment);

    ProgressRecords records();

    private Agreement draft(AgreementId id, String title) {
        return Agreement.draft(id, LINDENAU, aContent().titled(title), fingerprint(), NOW);
    }

    private Agreement agreed(AgreementId id, String title) {
        return approvedByAll(
                draft(id, title).propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY);
    }

    private static Assessment anAssessment(int number, String title) {
        return Assessment.setUp(
                        new AssessmentId(new UUID(0xa010, number)), LINDENAU, new AssessedPlace.WholeTown(), title, NOW)
                .add(
                        new Finding(
                                number == 1 ? new FindingId(NEED) : new FindingId(new UUID(0xa011, number)),
                                FindingKind.NEED,
                                Perspective.FAMILIES,
                                "Time to talk",
                                "Survey",
                                4),
                        NOW)
                .orElseThrow();
    }

    @Test
    default void whatIsNeededComesByTitleWithItsPlace() {
        keep(anAssessment(2, "Zeit"));
        keep(anAssessment(1, "Arbeit"));
        var found = lines().find(LINDENAU, ALL, NONE, TODAY).assessments();
        assertThat(found)
                .extracting(one -> one.assessment().title(), PlacedAssessment::placeName)
                .containsExactly(tuple("Arbeit", TOWN_NAME), tuple("Zeit", TOWN_NAME));
        assertThat(found.getFirst().assessment().findings().needs())
                .isEqualTo(anAssessment(1, "Arbeit").findings().needs());
    }

    @Test
    default void whatHoldsIsPursuedSinceItDoesWithNewestValuesAndAllThatWasGiven() {
        var agreement = agreed(AGREEMENT, "Café");
        keep(agreement);
        var later = TODAY.plusDays(40);
        records()
                .save(records()
                        .valuesOf(agreement, CAFE)
                        .record(counted(1, TODAY, "9"))
                        .flatMap(next -> next.record(estimated(7, TODAY, "7")))
                        .flatMap(next -> next.record(notHeld(8, TODAY.minusDays(1))))
                        .flatMap(next -> next.record(estimated(2, TODAY.plusDays(30), "12")))
                        .flatMap(next -> next.record(counted(3, TODAY.plusDays(30), "11")))
                        .flatMap(next -> next.record(notHeld(4, TODAY.plusDays(35))))
                        .flatMap(next -> next.record(counted(5, TODAY.plusDays(36), "99")))
                        .flatMap(next -> next.record(counted(6, later.plusDays(1), "20")))
                        .orElseThrow());
        records()
                .save(records()
                        .valuesOf(agreement, CAFE)
                        .withdraw(valueId(5), aWithdrawal())
                        .orElseThrow());
        records()
                .save(records()
                        .deliveriesOf(agreement, HOURS)
                        .record(aDelivery(1, TODAY.plusDays(10), "10"), false)
                        .flatMap(next -> next.record(aDelivery(2, TODAY.plusDays(20), "2.5"), false))
                        .flatMap(next -> next.record(aDelivery(3, later.plusDays(1), "100"), false))
                        .orElseThrow());

        assertThat(lines().find(LINDENAU, ALL, NONE, later).pursuits())
                .containsExactly(new Pursuit(
                        AGREEMENT,
                        aContent().titled("Café"),
                        true,
                        Map.of(IDEAL, TODAY, WAY, TODAY, CAFE, TODAY),
                        Map.of(CAFE, new FirstAndNewest(counted(1, TODAY, "9"), counted(3, TODAY.plusDays(30), "11"))),
                        Map.of(HOURS, new BigDecimal("12.5"))));
    }

    @Test
    default void aGoalHoldsSinceItsFirstVersionAndSaysWhatTheOneInForceSays() {
        var amended = approvedByAll(
                agreed(AGREEMENT, "Café")
                        .draftNext(anAmendment(), NOW)
                        .flatMap(next ->
                                next.revise(content -> Result.success(content.titled("Treff")), fingerprint(), NOW))
                        .flatMap(next -> next.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                        .orElseThrow(),
                TODAY.plusDays(50));
        var drafting = amended.draftNext(anAmendment(), NOW)
                .flatMap(next -> next.revise(content -> Result.success(content.titled("Neu")), fingerprint(), NOW))
                .orElseThrow();
        keep(drafting);
        var day = TODAY.plusDays(60);
        assertThat(lines().find(LINDENAU, ALL, NONE, day).pursuits())
                .singleElement()
                .satisfies(pursuit -> assertThat(pursuit.content())
                        .isEqualTo(drafting.inForceOn(day).orElseThrow().content()))
                .satisfies(pursuit -> assertThat(pursuit.since()).containsEntry(CAFE, TODAY));
    }

    @Test
    default void whatIsDraftedIsPursuedAndDoesNotHold() {
        keep(draft(AGREEMENT, "Entwurf"));
        assertThat(lines().find(LINDENAU, ALL, NONE, TODAY).pursuits())
                .containsExactly(
                        new Pursuit(AGREEMENT, aContent().titled("Entwurf"), false, Map.of(), Map.of(), Map.of()));
    }

    @Test
    default void whatIsOverIsPursuedNoMore() {
        var agreement = agreed(AGREEMENT, "Café");
        keep(agreement
                .end(new Ending(TODAY, Ending.Way.TOGETHER, "Moved"), TODAY, NOW)
                .orElseThrow());
        assertThat(lines().find(LINDENAU, ALL, NONE, TODAY).pursuits()).hasSize(1);
        assertThat(lines().find(LINDENAU, ALL, NONE, TODAY.plusDays(1)).pursuits())
                .isEmpty();
    }

    @Test
    default void onlyAgreementsOfTheOrganisationsAreFoundIfOnlyThoseAreWanted() {
        keep(agreed(AGREEMENT, "Zirkel"));
        keep(draft(OTHER_AGREEMENT, "Café"));
        assertThat(lines().find(LINDENAU, Optional.of(Set.of(PARENTS, OUTSIDER)), NONE, TODAY)
                        .pursuits())
                .extracting(Pursuit::agreement)
                .isEqualTo(List.of(OTHER_AGREEMENT, AGREEMENT));
        assertThat(lines().find(LINDENAU, Optional.of(Set.of(OUTSIDER)), NONE, TODAY)
                        .pursuits())
                .isEmpty();
    }

    private List<EndedGoal> ended(LocalDate day, GoalId... served) {
        return lines().find(LINDENAU, ALL, Set.of(served), day).ended();
    }

    @Test
    default void aGoalHasEndedOnceItsAgreementIsOverAndNotBefore() {
        keep(agreed(AGREEMENT, "Café")
                .end(new Ending(TODAY, Ending.Way.TOGETHER, "Moved"), TODAY, NOW)
                .orElseThrow());
        var cafe = aContent().goal(CAFE).orElseThrow();
        assertThat(ended(TODAY, CAFE, IDEAL)).isEmpty();
        assertThat(ended(TODAY.plusDays(1), CAFE, new GoalId(new UUID(9, 9))))
                .containsExactly(new EndedGoal(CAFE, cafe.text(), AGREEMENT, "Café"));
        assertThat(ended(TODAY.plusDays(1))).isEmpty();
        assertThat(lines().find(LINDENAU, Optional.of(Set.of(OUTSIDER)), Set.of(CAFE), TODAY.plusDays(1))
                        .ended())
                .isEmpty();
    }

    /** Café is agreed, and a next version with another operational goal is drafted. */
    private Agreement givingUpTheCafe() {
        return agreed(AGREEMENT, "Café")
                .draftNext(anAmendment(), NOW)
                .flatMap(next -> next.revise(
                        content -> content.withoutContribution(HOURS)
                                .flatMap(one -> one.withoutContribution(MONEY))
                                .flatMap(one -> one.withoutGoal(CAFE))
                                .flatMap(one -> one.withGoal(anOperationalGoal(CHOIR, WAY, "A choir"))),
                        fingerprint(),
                        NOW))
                .orElseThrow();
    }

    @Test
    default void aGoalHasEndedOnceAVersionHoldsThatDoesNotNameIt() {
        keep(approvedByAll(
                givingUpTheCafe().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY.plusDays(50)));
        assertThat(ended(TODAY.plusDays(49), CAFE)).isEmpty();
        assertThat(ended(TODAY.plusDays(50), CAFE, WAY))
                .extracting(EndedGoal::id)
                .containsExactly(CAFE);
    }

    @Test
    default void aGoalThatADraftNamesMayComeAndHasNotEnded() {
        keep(draft(AGREEMENT, "Entwurf"));
        assertThat(ended(TODAY, CAFE, WAY)).isEmpty();
    }

    @Test
    default void aGoalThatOnlyARefusedVersionNamesHasEnded() {
        var proposed =
                givingUpTheCafe().propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow();
        keep(proposed);
        assertThat(ended(TODAY, CHOIR)).isEmpty();
        var seen = proposed.draft().orElseThrow().hash();
        keep(proposed.saved().refuse(seen, aRejection(PARENTS)).orElseThrow());
        assertThat(ended(TODAY, CAFE, CHOIR)).extracting(EndedGoal::id).containsExactly(CHOIR);
    }
}
