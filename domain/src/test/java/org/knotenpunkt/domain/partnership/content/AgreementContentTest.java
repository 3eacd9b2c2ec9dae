package org.knotenpunkt.domain.partnership.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContribution;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aMeasure;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.shared.Result;

class AgreementContentTest {
    private static final LocalDate DUE = LocalDate.of(2027, 7, 31);

    private static final GoalId OTHER = new GoalId(new UUID(0xa000, 99));

    @Test
    void anOperationalGoalHasAMeasureAndOthersHaveNone() {
        assertThatThrownBy(() -> new Goal(OTHER, null, GoalLevel.OPERATIONAL, "Do something", null))
                .isInstanceOf(IllegalArgumentException.class);
        var operation = anOperationalGoal(OTHER, null, "Do something").operation();
        assertThatThrownBy(() -> new Goal(OTHER, null, GoalLevel.GUIDING, "Be something", operation))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVITIES_TAKE_PLACE, OUTCOME",
        "TARGET_GROUPS_REACHED, OUTCOME",
        "OFFER_ACCEPTED, IMPACT",
        "SITUATION_CHANGES, IMPACT"
    })
    void nothingIsCalledMoreThanItIs(ImpactStep step, ImpactClaim claim) {
        assertThat(aContent().withGoal(goal(step, claim)))
                .isEqualTo(Result.refusal(new ContentError.ClaimBeyondStep(step, claim)));
    }

    @ParameterizedTest
    @EnumSource(ImpactStep.class)
    void whatIsReachedMayBeCalledWhatItIs(ImpactStep step) {
        assertThat(aContent().withGoal(goal(step, step.claim()))).isInstanceOf(Result.Success.class);
    }

    @Test
    void whereAGoalBeginsIsKnownOrWillBeBeforeAnybodyIsAsked() {
        var open = aContent().withGoal(beginning(null)).orElseThrow();
        var promised = aContent().withGoal(beginning(DUE)).orElseThrow();

        assertThat(open.gaps(EDUCATION_PARTNERSHIP)).containsExactly(new Gap.BaselineMissing("Something"));
        assertThat(promised.gaps(EDUCATION_PARTNERSHIP)).isEmpty();
        assertThat(aContent().gaps(EDUCATION_PARTNERSHIP)).isEmpty();
    }

    @Test
    void whereAGoalBeginsIsKnownBeforeItIsDue() {
        assertThat(aContent().withGoal(beginning(DUE.plusDays(1))))
                .isEqualTo(Result.refusal(new ContentError.BaselineTooLate(DUE.plusDays(1), DUE)));
    }

    @Test
    void aGoalIsNotDueBeforeTheDayOfItsBaseline() {
        assertThat(aContent().withGoal(beginningOn(DUE.plusDays(1))))
                .isEqualTo(Result.refusal(new ContentError.DueBeforeBaseline(DUE.plusDays(1), DUE)));
        assertThat(aContent().withGoal(beginningOn(DUE))).isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyKnowsHowItWillBe() {
        var ahead = aContent().withGoal(beginningOn(TODAY.plusDays(1))).orElseThrow();

        assertThat(ahead.saidOn(TODAY, aContent()))
                .isEqualTo(Result.refusal(new ContentError.BaselineInTheFuture(TODAY.plusDays(1))));
        assertThat(ahead.saidOn(TODAY.plusDays(1), aContent())).isEqualTo(Result.success(ahead));
        assertThat(ahead.titled("Other words").saidOn(TODAY, ahead)).isInstanceOf(Result.Success.class);
    }

    private static Goal beginningOn(LocalDate day) {
        var operation = new Goal.Operation(measure(BigDecimal.TWO, day, null), new Answering.Need(NEED));
        return new Goal(OTHER, WAY, GoalLevel.OPERATIONAL, "Something", operation);
    }

    @Test
    void whoTakesPartKeepsItsSeatUntilThatIsChanged() {
        var again = new Party(SCHOOL, "Linden School", PartyRole.CO_SIGNATORY, Side.FAMILIES);

        assertThat(aContent().withParty(again))
                .isEqualTo(Result.refusal(new ContentError.PartyThere(SCHOOL, "Linden School")));
        var reseated = aContent().withSeat(SCHOOL, again.role(), again.side()).orElseThrow();
        assertThat(reseated.parties()).startsWith(again).hasSize(3);
        assertThat(reseated.answeredForBy(SCHOOL)).isEqualTo(aContent().answeredForBy(SCHOOL));
        assertThat(aContent().withSeat(OUTSIDER, PartyRole.PARTY, Side.OTHERS))
                .isEqualTo(Result.refusal(new ContentError.NoParty(OUTSIDER)));
    }

    @Test
    void onlyAnotherTermHasToBeOneThatCanBeKept() {
        var late = aContent().withTerm(new AgreementTerm(null, DUE, 0, 3, DUE.plusDays(1), 12));

        assertThat(late.saidOn(TODAY, aContent()))
                .isEqualTo(Result.refusal(new ContentError.ReviewAfterTheEnd(DUE.plusDays(1), DUE)));
        assertThat(late.titled("Other words").saidOn(TODAY, late)).isInstanceOf(Result.Success.class);
    }

    @Test
    void whatIsKnownIsNotStillToBeMeasured() {
        assertThatIllegalArgumentException().isThrownBy(() -> measure(BigDecimal.ZERO, DUE.minusYears(1), DUE));
    }

    /** A goal of which nobody knows how it is today. */
    private static Goal beginning(@Nullable LocalDate known) {
        var operation = new Goal.Operation(measure(null, null, known), new Answering.Need(NEED));
        return new Goal(OTHER, WAY, GoalLevel.OPERATIONAL, "Something", operation);
    }

    private static Measure measure(
            @Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, @Nullable LocalDate baselineBy) {
        var usual = aMeasure(ImpactStep.OFFER_ACCEPTED, SCHOOL);
        return new Measure(
                usual.targetGroup(),
                usual.sign(),
                usual.unit(),
                baseline,
                baselineOn,
                baselineBy,
                usual.target(),
                DUE,
                usual.responsible(),
                usual.step(),
                usual.claim());
    }

    private static Goal goal(ImpactStep step, ImpactClaim claim) {
        var usual = aMeasure(step, SCHOOL);
        var measure = new Measure(
                usual.targetGroup(),
                usual.sign(),
                usual.unit(),
                null,
                null,
                null,
                usual.target(),
                usual.due(),
                usual.responsible(),
                step,
                claim);
        return new Goal(
                OTHER, WAY, GoalLevel.OPERATIONAL, "Something", new Goal.Operation(measure, new Answering.Need(NEED)));
    }

    @Test
    void aGoalServesAMoreGeneralOne() {
        assertThat(aContent().withGoal(anOperationalGoal(OTHER, CAFE, "A smaller café")))
                .isEqualTo(Result.refusal(
                        new ContentError.GoalServesNoHigher(GoalLevel.OPERATIONAL, GoalLevel.OPERATIONAL)));
        assertThat(aContent().withGoal(new Goal(IDEAL, WAY, GoalLevel.GUIDING, "In a circle", null)))
                .isEqualTo(
                        Result.refusal(new ContentError.GoalServesNoHigher(GoalLevel.GUIDING, GoalLevel.INTERMEDIATE)));
        assertThat(aContent().withGoal(new Goal(WAY, null, GoalLevel.GUIDING, "Another ideal", null)))
                .isInstanceOf(Result.Success.class);
        assertThat(aContent().withGoal(anOperationalGoal(OTHER, OTHER, "Serves itself")))
                .isEqualTo(Result.refusal(new ContentError.UnknownGoal(OTHER)));
    }

    @Test
    void aPartyAnswersForAGoal() {
        var goal = new Goal(
                OTHER,
                WAY,
                GoalLevel.OPERATIONAL,
                "Something",
                new Goal.Operation(
                        aMeasure(ImpactStep.OFFER_ACCEPTED, OUTSIDER), new Answering.NoNeed("The law asks for it")));
        assertThat(aContent().withGoal(goal)).isEqualTo(Result.refusal(new ContentError.NoParty(OUTSIDER)));
    }

    @Test
    void whatIsNeededStays() {
        assertThat(aContent().withoutGoal(WAY)).isEqualTo(Result.refusal(new ContentError.GoalStillNeeded(WAY, 1, 0)));
        assertThat(aContent().withoutGoal(CAFE))
                .isEqualTo(Result.refusal(new ContentError.GoalStillNeeded(CAFE, 0, 2)));
        assertThat(aContent().withoutParty(SCHOOL))
                .isEqualTo(Result.refusal(new ContentError.PartyStillNeeded(SCHOOL, 1, 1)));
    }

    @Test
    void whatIsNeededNoMoreGoes() {
        var without = aContent()
                .withoutContribution(HOURS)
                .flatMap(content -> content.withoutContribution(MONEY))
                .flatMap(content -> content.withoutGoal(CAFE))
                .flatMap(content -> content.withoutParty(PROVIDER))
                .orElseThrow();

        assertThat(without.goals()).extracting(Goal::id).containsExactly(IDEAL, WAY);
        assertThat(without.parties()).extracting(Party::organisation).containsExactly(SCHOOL, PARENTS);
        assertThat(without.contributions()).isEmpty();
    }

    @Test
    void aContributionComesFromAPartyAndServesAKnownGoal() {
        assertThat(aContent().withContribution(aContribution(HOURS, OUTSIDER, ContributionKind.HOURS)))
                .isEqualTo(Result.refusal(new ContentError.NoParty(OUTSIDER)));
        assertThatThrownBy(() -> new Contribution(
                        MONEY,
                        SCHOOL,
                        ContributionKind.MONEY,
                        "Money",
                        new BigDecimal("0.5"),
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotThereIsNeitherRemovedNorServed() {
        var gift = new ContributionId(new UUID(0xa000, 98));

        assertThat(aContent().withoutGoal(OTHER)).isEqualTo(Result.refusal(new ContentError.UnknownGoal(OTHER)));
        assertThat(aContent().withoutParty(OUTSIDER)).isEqualTo(Result.refusal(new ContentError.NoParty(OUTSIDER)));
        assertThat(aContent().withoutContribution(gift))
                .isEqualTo(Result.refusal(new ContentError.UnknownContribution(gift)));
        assertThat(aContent()
                        .withContribution(new Contribution(
                                gift,
                                SCHOOL,
                                ContributionKind.HOURS,
                                "For nothing",
                                BigDecimal.ONE,
                                LocalDate.EPOCH,
                                LocalDate.EPOCH,
                                OTHER)))
                .isEqualTo(Result.refusal(new ContentError.UnknownGoal(OTHER)));
    }

    @Test
    void anAnnexIsReplacedAndRemovedByItsId() {
        var one = new Annex(new AnnexId(new UUID(0xa000, 81)), "House rules", "Be kind.", null);
        var two = new Annex(new AnnexId(new UUID(0xa000, 82)), "Plan", "See above.", null);
        var changed = new Annex(two.id(), "Plan", "See below.", null);
        var content = aContent().withAnnex(one).withAnnex(two).withAnnex(changed);

        assertThat(content.annexes()).containsExactly(one, changed);
        assertThat(content.annex(two.id())).contains(changed);
        assertThat(content.withoutAnnex(one.id()).annexes()).containsExactly(changed);
        assertThat(aContent().annex(one.id())).isEmpty();
    }

    @Test
    void aFullContentTakesNoMoreGoalsAndStillOtherWords() {
        var full = Result.<AgreementContent, ContentError>success(aContent());
        for (var number = 3; number < AgreementContent.MAX_GOALS; number++) {
            var goal = new Goal(new GoalId(new UUID(0xa003, number)), null, GoalLevel.GUIDING, "At home", null);
            full = full.flatMap(content -> content.withGoal(goal));
        }
        var content = full.orElseThrow();
        assertThat(content.goals()).hasSize(AgreementContent.MAX_GOALS);

        assertThat(content.withGoal(new Goal(OTHER, null, GoalLevel.GUIDING, "One more", null)))
                .isEqualTo(Result.refusal(new ContentError.TooManyGoals(AgreementContent.MAX_GOALS)));
        assertThat(content.withGoal(new Goal(IDEAL, null, GoalLevel.GUIDING, "Other words", null))
                        .orElseThrow()
                        .goal(IDEAL))
                .get()
                .extracting(Goal::text)
                .isEqualTo("Other words");
    }

    @Test
    void numbersThatAreEqualLookTheSame() {
        assertThat(Numbers.plain(new BigDecimal("120.00"))).isEqualTo(Numbers.plain(new BigDecimal("1.2E2")));
    }
}
