package org.knotenpunkt.application.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.*;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiative;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.school.SmallWorld;
import org.knotenpunkt.domain.initiative.GrowthPoint;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeFact;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * What every {@link InitiativeQueries} does. A class that implements this runs it against one, over a repository in which
 * nothing is stored and to which these parties are known: Lindenau (AGS 05999001), Auenfeld (05999002), the foundation
 * "Stiftung Morgen" and the agency "Agentur Brücke".
 */
public interface InitiativeQueriesContract {
    InitiativeQueries queries();

    InitiativeRepository initiatives();

    /** Makes an edition of a register known. */
    void know(Edition edition);

    @Test
    default void showsANetworkWithAllNames() {
        var network = anInitiativeAtWork();
        initiatives().save(network);
        know(SmallWorld.MUNICIPALITY_LIST);
        know(SmallWorld.SCHOOL_LIST);

        assertThat(queries().view(NETWORK, TODAY))
                .contains(new InitiativeView(
                        NETWORK,
                        "Families at school",
                        FOUNDED,
                        null,
                        List.of(
                                new InitiativeView.Town("Auenfeld", "05999002", member(network, AUENFELD)),
                                new InitiativeView.Town("Lindenau", "05999001", member(network, LINDENAU))),
                        List.of(
                                new InitiativeView.Support(
                                        AGENCY,
                                        "Agentur Brücke",
                                        Validity.between(day("2020-01-01"), day("2022-12-31"))),
                                new InitiativeView.Support(
                                        FOUNDATION, "Stiftung Morgen", Validity.from(day("2019-03-01")))),
                        List.of(count(10, "2019"), count(25, "2022-05")),
                        List.of(),
                        List.of(SmallWorld.MUNICIPALITY_LIST),
                        1));
    }

    @Test
    default void ordersCountsByTheirDates() {
        initiatives()
                .save(anInitiative()
                        .record(count(34, "2023-09"), NOW)
                        .flatMap(network -> network.record(count(10, "2019"), NOW))
                        .orElseThrow());

        assertThat(queries().view(NETWORK, TODAY).orElseThrow().counts())
                .containsExactly(count(10, "2019"), count(34, "2023-09"));
    }

    @Test
    default void showsNothingOfAnUnknownNetwork() {
        assertThat(queries().view(NETWORK, TODAY)).isEmpty();
    }

    @Test
    default void listsNetworksWithTheMembersOfTheDay() {
        initiatives().save(anInitiativeAtWork());
        initiatives()
                .save(Initiative.found(OTHER_NETWORK, "Anfang", date("2020-05"), TODAY, NOW)
                        .orElseThrow());

        assertThat(queries().summaries(day("2021-09-30")))
                .containsExactly(
                        new InitiativeSummary(OTHER_NETWORK, "Anfang", date("2020-05"), null, 0),
                        new InitiativeSummary(NETWORK, "Families at school", FOUNDED, null, 1));
        assertThat(queries().summaries(TODAY))
                .extracting(InitiativeSummary::members)
                .containsExactly(0, 2);
    }

    @Test
    default void whatIsKnownOfANetworkIsCutAtItsLastDay() {
        var lastDay = day("2021-12-31");
        initiatives().save(anInitiativeAtWork().end(lastDay, NOW).orElseThrow());

        var view = queries().view(NETWORK, TODAY).orElseThrow();
        assertThat(view.lastDay()).isEqualTo(lastDay);
        assertThat(view.membersOn(lastDay)).hasSize(2);
        assertThat(view.membersOn(lastDay.plusDays(1))).isEmpty();
        assertThat(view.supporters())
                .extracting(InitiativeView.Support::validity)
                .containsExactly(
                        Validity.between(day("2020-01-01"), lastDay), Validity.between(day("2019-03-01"), lastDay));
        assertThat(view.recordedGrowth()).last().isEqualTo(new GrowthPoint(lastDay.plusDays(1), 0));
        assertThat(queries().summaries(lastDay))
                .containsExactly(new InitiativeSummary(NETWORK, "Families at school", FOUNDED, lastDay, 2));
        assertThat(queries().summaries(TODAY))
                .containsExactly(new InitiativeSummary(NETWORK, "Families at school", FOUNDED, lastDay, 0));
    }

    @Test
    default void whatIsLeftOfAWithdrawnNetworkSaysWhy() {
        initiatives().save(anInitiative());
        var how = Withdrawal.because(NOW, new UUID(9, 1), "Set up twice");
        var saved = initiatives().findById(NETWORK).orElseThrow();
        initiatives().withdraw(saved.withdraw(how).orElseThrow(), how);

        assertThat(queries().view(NETWORK, TODAY)).isEmpty();
        assertThat(queries().summaries(TODAY)).isEmpty();
        assertThat(queries().findWithdrawn(NETWORK))
                .contains(new WithdrawnInitiative(NETWORK, "Families at school", NOW, "Set up twice"));
        assertThat(queries().findWithdrawn(OTHER_NETWORK)).isEmpty();
    }

    @Test
    default void answersAnyDayOfTheHistory() {
        initiatives()
                .save(anInitiativeAtWork().leave(LINDENAU, date("2024"), NOW).orElseThrow());
        var view = queries().view(NETWORK, TODAY).orElseThrow();

        assertThat(view.at(MemberStage.IDEA, day("2020-07-31")))
                .extracting(InitiativeView.Town::name)
                .containsExactly("Lindenau");
        assertThat(view.withoutStage(day("2022-01-01")))
                .extracting(InitiativeView.Town::name)
                .containsExactly("Auenfeld");
        assertThat(view.membersOn(TODAY)).extracting(InitiativeView.Town::name).containsExactly("Auenfeld");
        assertThat(view.recordedGrowth())
                .containsExactly(
                        new GrowthPoint(day("2019-01-01"), 1),
                        new GrowthPoint(day("2021-10-01"), 2),
                        new GrowthPoint(day("2025-01-01"), 1));
    }

    @Test
    default void tellsWhatWasTakenBackAndOfWhomItWasSaid() {
        initiatives().save(anInitiativeAtWork());
        var how = new Withdrawal(NOW, new UUID(9, 1), "Typing mistake");
        var corrected = anInitiativeAtWork()
                .saved()
                .correct("Families at schools", FOUNDED, TODAY, how)
                .flatMap(one -> one.withdrawSupport(AGENCY, day("2020-01-01"), how))
                .orElseThrow();
        initiatives().save(corrected);

        assertThat(queries().view(NETWORK, TODAY).orElseThrow().withdrawn())
                .containsExactly(
                        new InitiativeView.Taken(
                                new Statement(InitiativeFact.NAME, Validity.ALWAYS, "Families at school"),
                                null,
                                WithdrawalView.of(how)),
                        new InitiativeView.Taken(
                                new Statement(
                                        InitiativeFact.SUPPORT.name(),
                                        AGENCY.value(),
                                        Validity.between(day("2020-01-01"), day("2022-12-31")),
                                        null),
                                "Agentur Brücke",
                                WithdrawalView.of(how)));
    }
}
