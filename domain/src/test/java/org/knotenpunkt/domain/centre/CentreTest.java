package org.knotenpunkt.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.centre.CentreFixtures.BUILT_UP;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.OPENED;
import static org.knotenpunkt.domain.centre.CentreFixtures.OTHER_SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.aCentre;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFundingLine;
import static org.knotenpunkt.domain.centre.CentreFixtures.aPost;
import static org.knotenpunkt.domain.centre.CentreFixtures.anotherPost;
import static org.knotenpunkt.domain.centre.CentreFixtures.lineId;
import static org.knotenpunkt.domain.centre.CentreFixtures.postId;
import static org.knotenpunkt.domain.centre.CentreFixtures.since;
import static org.knotenpunkt.domain.centre.CentreFixtures.theTownsMoney;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;

class CentreTest {
    private static final LocalDate MOVE = day("2026-02-01");

    private static Result<Centre, CentreError> refused(CentreError reason) {
        return Result.refusal(reason);
    }

    @Test
    void aPhaseLastsUntilTheNextOneBegins() {
        var centre = aCentre();
        assertThat(centre.phaseOn(BUILT_UP.minusDays(1))).isEmpty();
        assertThat(centre.phaseOn(BUILT_UP)).contains(Phase.BUILD_UP);
        assertThat(centre.phaseOn(OPENED.minusDays(1))).contains(Phase.BUILD_UP);
        assertThat(centre.phaseOn(OPENED)).contains(Phase.OPERATION);
        assertThat(centre.phases().dated())
                .extracting(dated -> dated.validity())
                .containsExactly(Validity.between(BUILT_UP, OPENED.minusDays(1)), Validity.from(OPENED));
        assertThat(centre.events().getFirst())
                .isEqualTo(new CentreEvent.PhaseEntered(CENTRE, LINDENAU, Phase.BUILD_UP, BUILT_UP, NOW));
    }

    @Test
    void noPhaseFollowsOneThatDoesNotLeadToIt() {
        assertThat(aCentre().enter(since(MOVE, Phase.INITIATION), NOW))
                .isEqualTo(refused(new CentreError.ImpossibleStep(
                        Phase.OPERATION,
                        Phase.INITIATION,
                        EnumSet.of(Phase.BUILD_UP, Phase.CONSOLIDATED, Phase.DORMANT, Phase.RELOCATED, Phase.ENDED))));
        assertThat(Centre.blank(CENTRE, LINDENAU).enter(since(MOVE, Phase.ENDED), NOW))
                .isEqualTo(refused(new CentreError.NoFirstPhase(Phase.ENDED, Phase.first())));
        var ended = aCentre().enter(since(MOVE, Phase.ENDED), NOW).orElseThrow();
        assertThat(ended.enter(since(MOVE.plusDays(1), Phase.DORMANT), NOW))
                .isEqualTo(refused(new CentreError.AfterTheEnd()));
    }

    @Test
    void noPhaseBeginsWithTheOneBeforeItOrEarlier() {
        assertThat(aCentre().enter(since(OPENED, Phase.DORMANT), NOW))
                .isEqualTo(refused(new CentreError.PhaseBeforeTheLast(OPENED, OPENED)));
        assertThat(aCentre().enter(since(OPENED.plusDays(1), Phase.DORMANT), NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aPhaseIsKnownByCriteriaOrHasAReason() {
        assertThat(aCentre().enter(PhaseEntry.judgedNow(Phase.CONSOLIDATED, MOVE, List.of(), "So it is"), NOW))
                .isEqualTo(refused(new CentreError.NoPhaseCriterion(Phase.CONSOLIDATED)));
        assertThat(aCentre().enter(PhaseEntry.judgedNow(Phase.CONSOLIDATED, MOVE, List.of("nice", "big"), null), NOW))
                .isEqualTo(refused(new CentreError.UnknownPhaseCriteria(
                        Phase.CONSOLIDATED, new TreeSet<>(Set.of("big", "nice")))));
        assertThat(aCentre().enter(PhaseEntry.judgedNow(Phase.DORMANT, MOVE, List.of(), " "), NOW))
                .isEqualTo(refused(new CentreError.PhaseWithoutReason(Phase.DORMANT)));
        assertThat(aCentre().enter(since(MOVE, Phase.BUILD_UP), NOW))
                .isEqualTo(refused(new CentreError.PhaseWithoutReason(Phase.BUILD_UP)));
    }

    @Test
    void everyEditionHasCriteriaForEachPhaseThatIsKnownByThem() {
        assertThat(PhaseCriteria.ALL).allSatisfy(edition -> {
            assertThat(edition.criteria().keySet()).isEqualTo(Phase.way());
            assertThat(edition.criteria().values()).noneMatch(List::isEmpty);
        });
    }

    @Test
    void toMoveIsToSayToWhichSchool() {
        assertThat(aCentre().enter(since(MOVE, Phase.RELOCATED), NOW))
                .isEqualTo(refused(new CentreError.MovesNowhere()));
        assertThat(aCentre().relocate(null, SCHOOL, MOVE, "Too small", NOW))
                .isEqualTo(refused(new CentreError.NoHost(MOVE.minusDays(1))));
        assertThat(aCentre().relocate(SCHOOL, SCHOOL, MOVE, "Too small", NOW))
                .isEqualTo(refused(new CentreError.AtThisSchool(SCHOOL)));
        assertThat(aCentre().relocate(SCHOOL, OTHER_SCHOOL, MOVE, null, NOW))
                .isEqualTo(refused(new CentreError.PhaseWithoutReason(Phase.RELOCATED)));
        var moved = aCentre()
                .relocate(SCHOOL, OTHER_SCHOOL, MOVE, "Too small", NOW)
                .flatMap(there -> there.enter(since(MOVE.plusDays(30), Phase.OPERATION), NOW))
                .orElseThrow();
        assertThat(moved.phaseOn(MOVE)).contains(Phase.RELOCATED);
        assertThat(moved.phaseOn(MOVE.plusDays(30))).contains(Phase.OPERATION);
    }

    @Test
    void onlyTheLastPhaseCanBeTakenBack() {
        var back = aCentre().withdrawLastPhase(MISTAKEN).orElseThrow();
        assertThat(back.phaseOn(OPENED)).contains(Phase.BUILD_UP);
        assertThat(back.withdrawn())
                .containsExactly(
                        new Withdrawn<>(new Statement(CentreFact.PHASE, Validity.from(OPENED), "OPERATION"), MISTAKEN));
        assertThat(back.events().getLast())
                .isEqualTo(new CentreEvent.PhaseWithdrawn(CENTRE, LINDENAU, Phase.OPERATION, OPENED, NOW));
        assertThat(back.withdrawLastPhase(MISTAKEN).flatMap(blank -> blank.withdrawLastPhase(MISTAKEN)))
                .isEqualTo(refused(new CentreError.NoPhase()));
    }

    @Test
    void theSameProgrammeDoesNotPayTwiceInTheSameDays() {
        var again = new FundingLine(lineId(3), "Guideline", aFundingLine().funder(), Validity.from(day("2027-07-31")));
        assertThat(aCentre().fund(again, NOW)).isEqualTo(refused(new CentreError.FundedAlready("Guideline")));
        assertThat(aCentre().fund(again.lasting(Validity.from(day("2027-08-01"))), NOW))
                .isInstanceOf(Result.Success.class);
        assertThat(aCentre().fund(new FundingLine(lineId(3), "Guideline", null, Validity.ALWAYS), NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void noFundingLineIsLengthenedIntoAnotherOneOfTheSameProgramme() {
        var later = new FundingLine(lineId(3), "Guideline", aFundingLine().funder(), Validity.from(day("2027-08-01")));
        var centre = aCentre().fund(later, NOW).orElseThrow();
        assertThat(centre.endFunding(lineId(1), day("2027-08-01"), NOW))
                .isEqualTo(refused(new CentreError.FundedAlready("Guideline")));
        assertThat(centre.endFunding(lineId(1), day("2026-07-31"), NOW)).isInstanceOf(Result.Success.class);
        assertThat(centre.endFunding(lineId(3), day("2030-07-31"), NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void noPostOutlastsWhatPaysForIt() {
        var longer = aPost().lasting(Validity.between(day("2024-08-01"), day("2027-08-01")));
        var outlasts = refused(new CentreError.OutlastsFunding("Guideline", day("2024-08-01"), day("2027-07-31")));
        assertThat(aCentre().staff(longer, NOW)).isEqualTo(outlasts);
        assertThat(aCentre().staff(aPost().lasting(Validity.from(day("2026-01-01"))), NOW))
                .isEqualTo(outlasts);
        assertThat(aCentre().endPost(postId(1), day("2027-08-01"), NOW)).isEqualTo(outlasts);
        assertThat(aCentre().endFunding(lineId(1), day("2025-07-30"), NOW))
                .isEqualTo(refused(new CentreError.PaysForPosts(lineId(1))));
        assertThat(aCentre().withdrawFunding(lineId(1), MISTAKEN))
                .isEqualTo(refused(new CentreError.PaysForPosts(lineId(1))));
        var unpaid = aCentre()
                .withdrawPost(postId(1), MISTAKEN)
                .flatMap(centre -> centre.withdrawFunding(lineId(1), MISTAKEN))
                .orElseThrow();
        assertThat(unpaid.means()).isEqualTo(new Means(List.of(theTownsMoney()), List.of(anotherPost())));
        assertThat(unpaid.withdrawn())
                .extracting(Withdrawn::fact)
                .containsExactly(
                        new Statement(CentreFact.POST, aPost().validity(), "LEAD"),
                        new Statement(CentreFact.FUNDING, aFundingLine().validity(), "Guideline"));
    }

    @Test
    void moneyAndPostsEndNotBeforeTheyBegin() {
        assertThat(aCentre().endFunding(lineId(1), day("2024-07-31"), NOW))
                .isEqualTo(refused(new CentreError.EndsTooEarly(day("2024-08-01"))));
        assertThat(aCentre().endPost(postId(1), day("2024-07-31"), NOW))
                .isEqualTo(refused(new CentreError.EndsTooEarly(day("2024-08-01"))));
        var ended = aCentre()
                .endPost(postId(2), day("2025-12-31"), NOW)
                .flatMap(centre -> centre.endFunding(lineId(2), day("2025-12-31"), NOW))
                .orElseThrow();
        assertThat(ended.means().posts()).contains(anotherPost().lasting(new Validity(null, day("2025-12-31"))));
        assertThat(ended.events().getLast())
                .isEqualTo(new CentreEvent.FundingEnded(CENTRE, LINDENAU, lineId(2), day("2025-12-31"), NOW));
    }

    @Test
    void whatIsNotThereCanNeitherEndNorBeTakenBack() {
        assertThat(aCentre().endPost(postId(9), MOVE, NOW)).isEqualTo(refused(new CentreError.UnknownPost(postId(9))));
        assertThat(aCentre().withdrawPost(postId(9), MISTAKEN))
                .isEqualTo(refused(new CentreError.UnknownPost(postId(9))));
        assertThat(aCentre().endFunding(lineId(9), MOVE, NOW))
                .isEqualTo(refused(new CentreError.UnknownFunding(lineId(9))));
        assertThat(aCentre().withdrawFunding(lineId(9), MISTAKEN))
                .isEqualTo(refused(new CentreError.UnknownFunding(lineId(9))));
        assertThat(aCentre().staff(new Post(postId(3), PostTask.LEAD, aPost().size(), lineId(9), Validity.ALWAYS), NOW))
                .isEqualTo(refused(new CentreError.UnknownFunding(lineId(9))));
    }

    @Test
    void postsAddUpOnEachDay() {
        var means = aCentre().means();
        assertThat(means.on(day("2024-07-31"))).isEqualTo(new FullTimeEquivalents(13));
        assertThat(means.on(day("2024-08-01"))).isEqualTo(new FullTimeEquivalents(63));
        assertThat(means.paying(aPost())).contains(aFundingLine());
        assertThat(means.paying(anotherPost())).isEmpty();
    }

    @Test
    void aPostIsMoreThanNothingAndOneHundredFullTimePostsAtMost() {
        for (var hundredths : List.of(0, 10_001)) {
            var size = new FullTimeEquivalents(hundredths);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Post(postId(1), PostTask.LEAD, size, null, Validity.ALWAYS));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new FullTimeEquivalents(-1));
    }

    @Test
    void postsTogetherCanBeMoreThanOneCan() {
        var centre = aCentre()
                .staff(new Post(postId(3), PostTask.LEAD, Post.MAX_SIZE, null, Validity.ALWAYS), NOW)
                .orElseThrow();
        assertThat(centre.means().on(MOVE)).isEqualTo(new FullTimeEquivalents(10_013));
    }

    @Test
    void moneyAndPostsShowNoLongerThanTheCentreLasts() {
        var seen = aCentre().upTo(day("2024-12-31"));
        var cut = Validity.between(day("2024-08-01"), day("2024-12-31"));
        assertThat(seen.means())
                .isEqualTo(new Means(
                        List.of(
                                theTownsMoney().lasting(Validity.between(BUILT_UP, day("2024-12-31"))),
                                aFundingLine().lasting(cut)),
                        List.of(anotherPost().lasting(new Validity(null, day("2024-12-31"))), aPost().lasting(cut))));
        assertThat(aCentre().upTo(day("2024-07-31")).means())
                .isEqualTo(new Means(
                        List.of(theTownsMoney().lasting(Validity.between(BUILT_UP, day("2024-07-31")))),
                        List.of(anotherPost().lasting(new Validity(null, day("2024-07-31"))))));
    }

    @Test
    void aPhaseBringsAboutOnlyWhatBelongsToIt() {
        var ended = aCentre().enter(since(MOVE, Phase.ENDED), NOW).orElseThrow();
        assertThat(ended.bringing(new Consequence.OrganisationEnded()).phases().last())
                .map(PhaseEntry::consequence)
                .contains(new Consequence.OrganisationEnded());
        assertThatIllegalArgumentException().isThrownBy(() -> aCentre().bringing(new Consequence.OrganisationEnded()));
    }
}
