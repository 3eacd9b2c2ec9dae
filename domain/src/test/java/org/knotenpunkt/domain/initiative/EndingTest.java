package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AGENCY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AUENFELD;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDED;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NOW;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.TODAY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiative;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiativeAtWork;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.count;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.date;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.day;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.member;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.source;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.stage;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

class EndingTest {
    private static final LocalDate LAST_DAY = day("2025-12-31");
    private static final Withdrawal MISTAKEN = Withdrawal.because(NOW, new UUID(9, 1), "Set up twice");
    private final Initiative ended = anInitiativeAtWork().end(LAST_DAY, NOW).orElseThrow();

    @Test
    void whatWasRecordedStaysAndIsCutByWhoShowsIt() {
        assertThat(ended.lastDay()).contains(LAST_DAY);
        assertThat(ended.events()).last().isEqualTo(new InitiativeEvent.InitiativeEnded(NETWORK, LAST_DAY, NOW));
        assertThat(ended.members()).isEqualTo(anInitiativeAtWork().members());

        var cut = member(ended, AUENFELD).upTo(LAST_DAY);
        assertThat(cut.isMemberOn(LAST_DAY)).isTrue();
        assertThat(cut.isMemberOn(LAST_DAY.plusDays(1))).isFalse();
        var left = member(ended.leave(AUENFELD, date("2023"), NOW).orElseThrow(), AUENFELD);
        assertThat(left.upTo(LAST_DAY)).isEqualTo(left);
    }

    @Test
    void nothingBeginsInItAfterItsEnd() {
        var over = refusal(new InitiativeError.InitiativeOver(NETWORK, LAST_DAY));
        var town = new MunicipalityId(new UUID(0x7000, 13));

        assertThat(ended.join(town, date("2026"), false, source("2026"), TODAY, NOW))
                .isEqualTo(over);
        assertThat(ended.join(town, null, false, source("2026"), TODAY, NOW))
                .as("known since the evidence")
                .isEqualTo(over);
        assertThat(ended.reach(LINDENAU, stage(MemberStage.ANCHORED, "2026"), TODAY, NOW))
                .isEqualTo(over);
        assertThat(ended.record(count(40, "2026"), NOW)).isEqualTo(over);
        assertThat(ended.support(new Supporter(AGENCY, Validity.from(LAST_DAY.plusDays(1))), NOW))
                .isEqualTo(over);
        assertThat(ended.end(LAST_DAY, NOW)).isEqualTo(over);
        assertThat(ended.join(town, date("2024"), false, source("2026"), TODAY, NOW))
                .as("what was before can still be recorded")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nothingEndsInItAfterItsEnd() {
        var later = LAST_DAY.plusDays(1);
        var outlives = refusal(new InitiativeError.OutlivesInitiative(NETWORK, later, LAST_DAY));
        var carried = ended.reopenSupport(AGENCY, NOW).orElseThrow();

        assertThat(ended.leave(AUENFELD, PartialDate.of(later), NOW)).isEqualTo(outlives);
        assertThat(ended.leave(AUENFELD, date("2025"), NOW))
                .as("some day of that year")
                .isInstanceOf(Result.Success.class);
        assertThat(carried.endSupport(AGENCY, later, NOW)).isEqualTo(outlives);
        assertThat(carried.endSupport(AGENCY, LAST_DAY, NOW)).isInstanceOf(Result.Success.class);
        assertThat(ended.support(new Supporter(new OrganisationId(new UUID(7, 7)), new Validity(null, later)), NOW))
                .isEqualTo(outlives);
        assertThat(ended.support(new Supporter(new OrganisationId(new UUID(7, 7)), new Validity(null, LAST_DAY)), NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyHasCountedItBeforeItWasFounded() {
        assertThat(anInitiative().record(count(3, "2018-12"), NOW))
                .isEqualTo(refusal(new InitiativeError.CountBeforeFounding(date("2018-12"), FOUNDED)));
        assertThat(anInitiative()
                        .record(count(3, "2020"), NOW)
                        .flatMap(network -> network.correct("Families", date("2021"), TODAY, MISTAKEN)))
                .isEqualTo(refusal(new InitiativeError.CountBeforeFounding(date("2020"), date("2021"))));
        assertThat(anInitiative().record(count(3, "2019"), NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void itDoesNotEndBeforeItBeganOrSomebodyJoins() {
        assertThat(anInitiative().end(day("2018-12-31"), NOW))
                .isEqualTo(refusal(new InitiativeError.EndsBeforeFounding(day("2018-12-31"), FOUNDED)));
        assertThat(anInitiativeAtWork().end(day("2021-09-30"), NOW))
                .isEqualTo(refusal(new InitiativeError.MembersToCome(NETWORK, day("2021-10-01"))));
        assertThat(anInitiative()
                        .support(new Supporter(AGENCY, Validity.from(day("2024-05-01"))), NOW)
                        .flatMap(network -> network.end(day("2024-04-30"), NOW)))
                .isEqualTo(refusal(new InitiativeError.SupportersToCome(NETWORK, day("2024-05-01"))));
        assertThat(anInitiative()
                        .end(day("2025-12-31"), NOW)
                        .flatMap(network -> network.correct("Families", date("2026"), TODAY, MISTAKEN)))
                .isEqualTo(refusal(new InitiativeError.EndsBeforeFounding(day("2025-12-31"), date("2026"))));
    }

    @Test
    void aSupportEndsWhateverOlderDataSayOfOtherSupporters() {
        var eve = day("2018-12-31");
        var older = Initiative.restore(
                NETWORK,
                "Families at school",
                FOUNDED,
                null,
                List.of(
                        new Supporter(FOUNDATION, new Validity(null, eve)),
                        new Supporter(AGENCY, Validity.from(day("2020-01-01"))),
                        new Supporter(new OrganisationId(new UUID(7, 7)), Validity.from(eve))),
                List.of(),
                List.of(),
                1);

        assertThat(older.endSupport(AGENCY, LAST_DAY, NOW)).isInstanceOf(Result.Success.class);
        assertThat(older.endSupport(new OrganisationId(new UUID(7, 7)), LAST_DAY, NOW))
                .as("its own first day, which is not what is said now")
                .isInstanceOf(Result.Success.class);
        assertThat(older.endSupport(new OrganisationId(new UUID(7, 7)), eve, NOW))
                .isEqualTo(refusal(new InitiativeError.EndsBeforeFounding(eve, FOUNDED)));
    }

    @Test
    void nobodyCarriesItBeforeItWasFounded() {
        var early = new Supporter(AGENCY, Validity.from(day("2018-12-31")));
        var later = new Supporter(AGENCY, Validity.from(day("2020-01-01")));
        var eve = day("2018-12-31");

        assertThat(anInitiative().support(new Supporter(AGENCY, new Validity(null, eve)), NOW))
                .as("over by then, whenever it began")
                .isEqualTo(refusal(new InitiativeError.EndsBeforeFounding(eve, FOUNDED)));
        assertThat(anInitiative()
                        .support(new Supporter(AGENCY, Validity.ALWAYS), NOW)
                        .flatMap(network -> network.endSupport(AGENCY, eve, NOW)))
                .isEqualTo(refusal(new InitiativeError.EndsBeforeFounding(eve, FOUNDED)));
        assertThat(anInitiative().support(early, NOW))
                .isEqualTo(refusal(new InitiativeError.SupportBeforeFounding(day("2018-12-31"), FOUNDED)));
        assertThat(anInitiative()
                        .support(later, NOW)
                        .flatMap(network -> network.correct("Families", date("2021"), TODAY, MISTAKEN)))
                .isEqualTo(refusal(new InitiativeError.SupportBeforeFounding(day("2020-01-01"), date("2021"))));
    }

    @Test
    void anEndThatWasAMistakeIsTakenBack() {
        var reopened = ended.reopen(NOW).orElseThrow();

        assertThat(reopened.lastDay()).isEmpty();
        assertThat(reopened.members()).isEqualTo(anInitiativeAtWork().members());
        assertThat(reopened.reopen(NOW)).isEqualTo(refusal(new InitiativeError.InitiativeNotEnded(NETWORK)));
    }

    @Test
    void onlyANetworkToWhichNobodyBelongsIsWithdrawn() {
        assertThat(anInitiativeAtWork().withdraw(MISTAKEN))
                .isEqualTo(refusal(new InitiativeError.InitiativeInUse(NETWORK, InitiativeFact.MEMBERSHIP)));
        assertThat(anInitiative()
                        .support(new Supporter(AGENCY, Validity.ALWAYS), NOW)
                        .flatMap(network -> network.withdraw(MISTAKEN)))
                .isEqualTo(refusal(new InitiativeError.InitiativeInUse(NETWORK, InitiativeFact.SUPPORT)));
        assertThat(anInitiative()
                        .record(count(3, "2022-05"), NOW)
                        .flatMap(network -> network.withdraw(MISTAKEN))
                        .orElseThrow()
                        .events())
                .last()
                .isEqualTo(new InitiativeEvent.InitiativeWithdrawn(NETWORK, NOW));
    }
}
