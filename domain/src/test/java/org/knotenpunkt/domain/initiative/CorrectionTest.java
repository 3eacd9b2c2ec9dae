package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.*;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

class CorrectionTest {
    private static final Withdrawal MISTAKEN = new Withdrawal(NOW, new UUID(9, 1), "Typing mistake");

    private final Initiative network = anInitiativeAtWork();

    @Test
    void nameAndFoundingAreCorrectedAndTheFoundersMoveAlong() {
        var corrected = network.correct("Families at schools", date("2018"), TODAY, MISTAKEN)
                .orElseThrow();

        assertThat(corrected.name()).isEqualTo("Families at schools");
        assertThat(corrected.founded()).isEqualTo(date("2018"));
        assertThat(member(corrected, LINDENAU).memberships().getFirst().joined())
                .isEqualTo(date("2018"));
        assertThat(corrected.withdrawn())
                .extracting(Withdrawn::fact)
                .containsExactly(
                        new Statement(InitiativeFact.NAME, Validity.ALWAYS, "Families at school"),
                        new Statement(InitiativeFact.FOUNDING, Validity.ALWAYS, "2019"));
        assertThat(corrected.events())
                .last()
                .isEqualTo(new InitiativeEvent.InitiativeCorrected(NETWORK, date("2018"), NOW));
    }

    @Test
    void nobodyBelongsToANetworkBeforeItWasFounded() {
        assertThat(network.correct("Families at school", date("2022"), TODAY, MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.JoinedBeforeFounding(date("2021-10"), date("2022"))));
        assertThat(network.correct("Families at school", date("2027"), TODAY, MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.FoundedInFuture(date("2027"))));
    }

    @Test
    void aNameIsCorrectedWhateverOlderDataSayOfTheTimeBeforeTheFounding() {
        var eve = day("2018-12-31");
        var older = Initiative.restore(
                NETWORK,
                "Families at school",
                FOUNDED,
                eve,
                List.of(new Supporter(FOUNDATION, Validity.from(eve)), new Supporter(AGENCY, new Validity(null, eve))),
                List.of(new Member(
                        LINDENAU, List.of(new Membership(date("2018"), null, false, source("2020"))), List.of())),
                List.of(count(3, "2018-12")),
                1);

        assertThat(older.correct("Families at schools", FOUNDED, TODAY, MISTAKEN)
                        .map(Initiative::name)
                        .orElseThrow())
                .isEqualTo("Families at schools");
        assertThat(older.correct("Families at school", FOUNDED, TODAY, MISTAKEN).orElseThrow())
                .isSameAs(older);
    }

    @Test
    void aFounderCannotHaveLeftBeforeTheFounding() {
        var left = network.leave(LINDENAU, date("2020"), NOW).orElseThrow();

        assertThat(left.correct("Families at school", date("2021"), TODAY, MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.LeftBeforeJoining(date("2020"), date("2021"))));
        assertThat(left.correct("Families at school", date("2019-03"), TODAY, MISTAKEN)
                        .map(corrected -> member(corrected, LINDENAU).memberships())
                        .orElseThrow())
                .containsExactly(new Membership(date("2019-03"), date("2020"), true, source("2020")));
    }

    @Test
    void aFounderCannotMoveIntoAnotherMembershipOfTheSameTown() {
        var twice = Initiative.restore(
                NETWORK,
                "Families at school",
                FOUNDED,
                null,
                List.of(),
                List.of(new Member(
                        LINDENAU,
                        List.of(
                                new Membership(null, date("2018"), false, source("2018")),
                                new Membership(FOUNDED, null, true, source("2020"))),
                        List.of())),
                List.of(),
                1);

        assertThat(twice.correct("Families at school", date("2018"), TODAY, MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.AlreadyMember(LINDENAU)));
    }

    @Test
    void whatIsSoAlreadyIsNoCorrection() {
        assertThat(network.correct("Families at school", FOUNDED, TODAY, MISTAKEN)
                        .orElseThrow())
                .isSameAs(network);

        var left = network.leave(AUENFELD, date("2024"), NOW).orElseThrow();
        assertThat(left.correctMembership(
                                AUENFELD, day("2021-10-01"), date("2021-10"), false, source("2021-10"), TODAY, MISTAKEN)
                        .orElseThrow())
                .isSameAs(left);
    }

    @Test
    void whatIsTakenBackNamesOfWhomItWasSaid() {
        var wrong = network.counts().getFirst();
        var corrected = network.withdrawStage(LINDENAU, MemberStage.IDEA, date("2018"), MISTAKEN)
                .flatMap(one -> one.withdrawMembership(AUENFELD, day("2021-10-01"), MISTAKEN))
                .flatMap(one -> one.withdrawSupport(AGENCY, day("2020-01-01"), MISTAKEN))
                .flatMap(one -> one.withdrawCount(wrong.definition(), wrong.asOf(), wrong.source(), MISTAKEN))
                .orElseThrow();

        assertThat(corrected.events())
                .endsWith(
                        withdrawn(InitiativeFact.STAGE, LINDENAU.value()),
                        withdrawn(InitiativeFact.MEMBERSHIP, AUENFELD.value()),
                        withdrawn(InitiativeFact.SUPPORT, AGENCY.value()),
                        withdrawn(InitiativeFact.COUNT, null));
    }

    @Test
    void whatWasNeverSaidHasNoWords() {
        var corrected = anInitiative()
                .join(LINDENAU, null, false, source("2020"), TODAY, NOW)
                .flatMap(one -> one.withdrawMembership(LINDENAU, day("2020-01-01"), MISTAKEN))
                .orElseThrow();

        assertThat(corrected.withdrawn())
                .extracting(Withdrawn::fact)
                .containsExactly(new Statement(
                        InitiativeFact.MEMBERSHIP.name(), LINDENAU.value(), Validity.from(day("2020-01-01")), null));
    }

    @Test
    void aTownThatNeverBelongedToItIsNoPartOfIt() {
        var from = member(network, LINDENAU).memberships().getFirst().firstDay();
        var corrected = network.withdrawMembership(LINDENAU, from, MISTAKEN).orElseThrow();

        assertThat(corrected.members()).extracting(Member::town).containsExactly(AUENFELD);
        assertThat(corrected.withdrawn())
                .extracting(said -> said.fact().about() + " " + said.fact().words())
                .containsExactly("MEMBERSHIP 2019", "STAGE IDEA", "STAGE FIRST_CENTRE");
        assertThat(corrected.withdrawMembership(LINDENAU, from, MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.NothingRecordedSo(InitiativeFact.MEMBERSHIP)));
    }

    @Test
    void theDayOfJoiningIsCorrectedAndTheStagesStay() {
        var left = network.leave(LINDENAU, date("2024"), NOW).orElseThrow();
        var from = member(left, LINDENAU).memberships().getFirst().firstDay();
        var corrected = left.correctMembership(
                        LINDENAU, from, date("2020-02"), false, source("2020-02"), TODAY, MISTAKEN)
                .orElseThrow();

        assertThat(member(corrected, LINDENAU).memberships())
                .containsExactly(new Membership(date("2020-02"), date("2024"), false, source("2020-02")));
        assertThat(member(corrected, LINDENAU).stages()).hasSize(2);
        assertThat(corrected.events())
                .last()
                .isEqualTo(new InitiativeEvent.MembershipCorrected(NETWORK, LINDENAU, date("2020-02"), NOW));
        assertThat(left.correctMembership(LINDENAU, from, date("2025"), false, source("2025"), TODAY, MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.LeftBeforeJoining(date("2024"), date("2025"))));
    }

    @Test
    void aTownThatHasNotLeftBelongsToItAgain() {
        var left = network.leave(AUENFELD, date("2023"), NOW).orElseThrow();
        var back = left.reopenMembership(AUENFELD, NOW).orElseThrow();

        assertThat(member(back, AUENFELD).isMemberOn(TODAY)).isTrue();
        assertThat(back.reopenMembership(AUENFELD, NOW))
                .isEqualTo(refusal(new InitiativeError.NotEnded(InitiativeFact.MEMBERSHIP)));
    }

    @Test
    void aStageThatWasNotReachedIsTakenBack() {
        var corrected = network.withdrawStage(LINDENAU, MemberStage.FIRST_CENTRE, date("2020-08"), MISTAKEN)
                .orElseThrow();

        assertThat(member(corrected, LINDENAU).stages())
                .extracting(StageEntry::stage)
                .containsExactly(MemberStage.IDEA);
        assertThat(network.withdrawStage(LINDENAU, MemberStage.FIRST_CENTRE, date("2020"), MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.NothingRecordedSo(InitiativeFact.STAGE)));
    }

    @Test
    void aCountAndASupportThatWereNotSoAreTakenBack() {
        var wrong = network.counts().getFirst();
        var corrected = network.withdrawCount(wrong.definition(), wrong.asOf(), wrong.source(), MISTAKEN)
                .flatMap(one -> one.withdrawSupport(FOUNDATION, day("2019-03-01"), MISTAKEN))
                .orElseThrow();

        assertThat(corrected.counts()).containsExactly(count(25, "2022-05"));
        assertThat(corrected.supporters()).extracting(Supporter::organisation).containsExactly(AGENCY);
        assertThat(corrected.withdrawn())
                .extracting(said -> said.fact().words())
                .containsExactly("10 Member towns", null);
        assertThat(corrected.withdrawCount(wrong.definition(), wrong.asOf(), wrong.source(), MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.NothingRecordedSo(InitiativeFact.COUNT)));
        assertThat(corrected.withdrawSupport(FOUNDATION, day("2019-03-01"), MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.NothingRecordedSo(InitiativeFact.SUPPORT)));
    }

    @Test
    void aSupporterWhoHasNotStoppedCarriesItStill() {
        var back = network.reopenSupport(AGENCY, NOW).orElseThrow();

        assertThat(back.supporters()).contains(new Supporter(AGENCY, Validity.from(day("2020-01-01"))));
        assertThat(network.reopenSupport(FOUNDATION, NOW))
                .isEqualTo(refusal(new InitiativeError.NotEnded(InitiativeFact.SUPPORT)));
    }

    private static InitiativeEvent withdrawn(InitiativeFact fact, @Nullable UUID other) {
        return new InitiativeEvent.InitiativeFactWithdrawn(NETWORK, fact, other, NOW);
    }

    private static Result<Initiative, InitiativeError> refusal(InitiativeError reason) {
        return Result.refusal(reason);
    }
}
