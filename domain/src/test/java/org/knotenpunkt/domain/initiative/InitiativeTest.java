package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.*;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

class InitiativeTest {
    private static final Withdrawal MISTAKEN = new Withdrawal(NOW, new UUID(9, 1), "Typing mistake");
    private final Initiative network = anInitiativeAtWork();

    @Test
    void aFounderIsAMemberSinceTheFounding() {
        assertThat(member(network, LINDENAU).memberships())
                .containsExactly(new Membership(FOUNDED, null, true, source("2020")));
    }

    @Test
    void aTownCannotJoinTwice() {
        assertThat(network.join(AUENFELD, date("2024"), false, source("2024"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.AlreadyMember(AUENFELD)));
    }

    @Test
    void aTownMayLeaveAndJoinAgain() {
        var again = network.leave(AUENFELD, date("2023"), NOW)
                .flatMap(left -> left.join(AUENFELD, date("2025-01"), false, source("2025"), TODAY, NOW))
                .orElseThrow();

        assertThat(member(again, AUENFELD).memberships())
                .containsExactly(
                        new Membership(date("2021-10"), date("2023"), false, source("2021-10")),
                        new Membership(date("2025-01"), null, false, source("2025")));
        assertThat(member(again, AUENFELD).isMemberOn(day("2024-06-01"))).isFalse();
        assertThat(member(again, AUENFELD).isMemberOn(day("2025-01-01"))).isTrue();
    }

    @Test
    void nobodyJoinsInTheTimeOfAFormerMembership() {
        var left = network.leave(AUENFELD, date("2023"), NOW).orElseThrow();

        assertThat(left.join(AUENFELD, date("2023-12"), false, source("2025"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.AlreadyMember(AUENFELD)));
    }

    @Test
    void nobodyJoinsBeforeTheFounding() {
        assertThat(anInitiative().join(LINDENAU, date("2018-12"), false, source("2020"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.JoinedBeforeFounding(date("2018-12"), FOUNDED)));
    }

    @Test
    void aFounderDoesNotJoinLater() {
        assertThat(anInitiative().join(LINDENAU, date("2020"), true, source("2020"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.FounderJoinedLater(date("2020"), FOUNDED)));
    }

    @Test
    void onlyAMemberCanLeave() {
        assertThat(anInitiative().leave(LINDENAU, date("2022"), NOW))
                .isEqualTo(refusal(new InitiativeError.NotMember(LINDENAU)));
        assertThat(network.leave(LINDENAU, date("2022"), NOW).flatMap(left -> left.leave(LINDENAU, date("2023"), NOW)))
                .isEqualTo(refusal(new InitiativeError.NotMember(LINDENAU)));
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        assertThat(network.leave(AUENFELD, date("2021-09"), NOW))
                .isEqualTo(refusal(new InitiativeError.LeftBeforeJoining(date("2021-09"), date("2021-10"))));
    }

    @Test
    void theStageOfADayIsTheLastOneReachedByThen() {
        var lindenau = member(network, LINDENAU);

        assertThat(lindenau.stageOn(day("2017-12-31"))).isEmpty();
        assertThat(lindenau.stageOn(day("2020-07-31"))).contains(stage(MemberStage.IDEA, "2018"));
        assertThat(lindenau.stageOn(TODAY)).contains(stage(MemberStage.FIRST_CENTRE, "2020-08"));
    }

    @Test
    void onlyMembersHaveAStage() {
        var left = network.leave(AUENFELD, date("2023"), NOW).orElseThrow();

        assertThat(left.reach(AUENFELD, stage(MemberStage.IDEA, "2022"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.StageOfNonMember(AUENFELD)));
    }

    @Test
    void aStageThatIsNotedAlreadyIsNotNotedTwice() {
        var again = network.reach(LINDENAU, stage(MemberStage.FIRST_CENTRE, "2020-08"), TODAY, NOW)
                .orElseThrow();

        assertThat(member(again, LINDENAU).stages())
                .containsExactly(stage(MemberStage.IDEA, "2018"), stage(MemberStage.FIRST_CENTRE, "2020-08"));
        assertThat(again.events()).isEqualTo(network.events());
    }

    @Test
    void theHistoryOfStagesGoesOnFromItsEnd() {
        assertThat(network.reach(LINDENAU, stage(MemberStage.ANCHORED, "2020-07"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.StageBeforeTheLast(date("2020-07"), date("2020-08"))));
    }

    @Test
    void nothingIsReachedInTheFuture() {
        assertThat(network.reach(LINDENAU, stage(MemberStage.ANCHORED, "2026-12"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.StageInFuture(date("2026-12"))));
    }

    @Test
    void aStepBackNeedsAReason() {
        assertThat(network.reach(LINDENAU, stage(MemberStage.CONCEPT, "2024"), TODAY, NOW))
                .isEqualTo(refusal(
                        new InitiativeError.StepBackWithoutReason(MemberStage.FIRST_CENTRE, MemberStage.CONCEPT)));

        var back = stage(MemberStage.CONCEPT, "2024", "The school gave the centre up");
        assertThat(member(network.reach(LINDENAU, back, TODAY, NOW).orElseThrow(), LINDENAU)
                        .stages())
                .containsExactly(stage(MemberStage.IDEA, "2018"), stage(MemberStage.FIRST_CENTRE, "2020-08"), back);
    }

    @Test
    void aStageIsJudgedByCriteriaThatItHas() {
        var foreign = StageEntry.judgedNow(
                MemberStage.ANCHORED, date("2024"), someCriteria(MemberStage.CONCEPT), evidence("2024"), null);
        var none = StageEntry.judgedNow(MemberStage.ANCHORED, date("2024"), List.of(), evidence("2024"), null);

        assertThat(network.reach(LINDENAU, foreign, TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.UnknownCriteria(
                        MemberStage.ANCHORED, new TreeSet<>(someCriteria(MemberStage.CONCEPT)))));
        assertThat(network.reach(LINDENAU, none, TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.NoCriterion(MemberStage.ANCHORED)));
    }

    @Test
    void aStageCanBeReachedWithSomeOfItsCriteriaOnly() {
        var some = StageEntry.judgedNow(
                MemberStage.ANCHORED, date("2024"), someCriteria(MemberStage.ANCHORED), evidence("2024"), null);

        assertThat(network.reach(LINDENAU, some, TODAY, NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void noNetworkIsFoundedInTheFuture() {
        assertThat(Initiative.found(anInitiative().id(), "Netz", date("2099"), TODAY, NOW))
                .isEqualTo(refusal(new InitiativeError.FoundedInFuture(date("2099"))));
    }

    @Test
    void whatIsYetToAppearProvesNothing() {
        var toCome = source("2099");
        var refusal = refusal(new InitiativeError.SourceInFuture(date("2099")));
        assertThat(anInitiative().join(LINDENAU, null, true, toCome, TODAY, NOW))
                .isEqualTo(refusal);
        var stage = stage(MemberStage.ANCHORED, "2024");
        var reached = StageEntry.judgedNow(
                stage.stage(), stage.since(), stage.criteria(), new Evidence("A report", toCome), null);
        assertThat(network.reach(LINDENAU, reached, TODAY, NOW)).isEqualTo(refusal);
    }

    @Test
    void forOneDateThereIsOneCountOfTheSame() {
        var known = count(25, "2022-05");
        var elsewhere = new PublishedCount(26, known.definition(), known.asOf(), source("2023"));

        assertThat(network.record(known, NOW).orElseThrow()).isSameAs(network);
        assertThat(network.record(elsewhere, NOW))
                .isEqualTo(refusal(
                        new InitiativeError.CountKnown(date("2022-05"), "25 " + known.definition(), known.source())));
        assertThat(network.withdrawContradicted(elsewhere, MISTAKEN)
                        .flatMap(left -> left.record(elsewhere, NOW))
                        .map(Initiative::counts)
                        .orElseThrow())
                .containsExactly(count(10, "2019"), elsewhere);
    }

    @Test
    void anOrganisationCarriesTheNetworkOnceAtATime() {
        var again = new Supporter(FOUNDATION, Validity.from(day("2024-01-01")));

        assertThat(network.support(again, NOW)).isEqualTo(refusal(new InitiativeError.AlreadySupporter(FOUNDATION)));
        assertThat(network.endSupport(FOUNDATION, day("2023-12-31"), NOW)
                        .flatMap(ended -> ended.support(again, NOW))
                        .map(Initiative::supporters)
                        .orElseThrow())
                .containsExactly(
                        new Supporter(FOUNDATION, Validity.between(day("2019-03-01"), day("2023-12-31"))),
                        new Supporter(AGENCY, Validity.between(day("2020-01-01"), day("2022-12-31"))),
                        again);
    }

    @Test
    void onlySupportThatLastsCanEnd() {
        assertThat(network.endSupport(AGENCY, day("2024-01-01"), NOW))
                .isEqualTo(refusal(new InitiativeError.NotSupporter(AGENCY)));
        assertThat(network.endSupport(FOUNDATION, day("2019-02-28"), NOW))
                .isEqualTo(refusal(new InitiativeError.SupportEndsBeforeItBegan(day("2019-02-28"), day("2019-03-01"))));
    }

    @Test
    void everyChangeIsToldInOrder() {
        assertThat(network.saved()
                        .leave(AUENFELD, date("2024"), NOW)
                        .flatMap(left -> left.reach(LINDENAU, stage(MemberStage.ANCHORED, "2024"), TODAY, NOW))
                        .map(Initiative::events)
                        .orElseThrow())
                .containsExactly(
                        new InitiativeEvent.TownLeft(NETWORK, AUENFELD, date("2024"), NOW),
                        new InitiativeEvent.StageReached(NETWORK, LINDENAU, MemberStage.ANCHORED, date("2024"), NOW));
    }

    private static Result<?, InitiativeError> refusal(InitiativeError error) {
        return Result.refusal(error);
    }
}
