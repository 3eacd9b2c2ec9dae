package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.*;

import java.util.UUID;
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
    void whatIsSoAlreadyIsNoCorrection() {
        assertThat(network.correct("Families at school", FOUNDED, TODAY, MISTAKEN)
                        .orElseThrow())
                .isSameAs(network);
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
        assertThat(left.correctMembership(LINDENAU, from, date("2025"), false, source("2025"), TODAY, MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.LeftBeforeJoining(date("2024"), day("2025-01-01"))));
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
                .containsExactly("10 Member towns", "SUPPORT");
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

    private static Result<Initiative, InitiativeError> refusal(InitiativeError reason) {
        return Result.refusal(reason);
    }
}
