package org.knotenpunkt.application.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AUENFELD;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDED;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NOW;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.OTHER_NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.TODAY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiative;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiativeAtWork;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.count;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.date;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.source;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.stage;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * What every {@link InitiativeRepository} does. A class that implements this runs it against one; the towns and supporters of
 * {@link org.knotenpunkt.domain.initiative.InitiativeFixtures} are known there.
 */
public interface InitiativeRepositoryContract {
    /** An empty repository; the same one during one test. */
    InitiativeRepository initiatives();

    @Test
    default void findsWhatWasSaved() {
        var saved = anInitiativeAtWork();
        initiatives().save(saved);

        assertThat(initiatives().findById(NETWORK))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(saved.saved());
    }

    @Test
    default void findsNothingUnderAnUnknownId() {
        assertThat(initiatives().findById(NETWORK)).isEmpty();
    }

    @Test
    default void namesakesAreFoundHoweverTheyAreCapitalised() {
        initiatives().save(anInitiative());
        initiatives()
                .save(Initiative.found(OTHER_NETWORK, "FAMILIES at school", FOUNDED, TODAY, NOW)
                        .orElseThrow());

        assertThat(initiatives().findNamesakes("Families At School", TODAY)).containsExactly(NETWORK, OTHER_NETWORK);
        assertThat(initiatives().findNamesakes("Families", TODAY)).isEmpty();
    }

    @Test
    default void anEndIsKeptAndNamesakesThatHaveEndedAreNone() {
        var ended = anInitiativeAtWork().end(TODAY, NOW).orElseThrow();
        initiatives().save(ended);

        assertThat(initiatives().findById(NETWORK))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(ended.saved());
        assertThat(initiatives().findNamesakes(ended.name(), TODAY)).containsExactly(NETWORK);
        assertThat(initiatives().findNamesakes(ended.name(), TODAY.plusDays(1))).isEmpty();
        initiatives().save(stored().reopen(NOW).orElseThrow());
        assertThat(stored().lastDay()).isEmpty();
    }

    @Test
    default void aNetworkThatWasSetUpInErrorIsGone() {
        initiatives().save(anInitiative().record(count(3, "2022-05"), NOW).orElseThrow());
        var how = Withdrawal.because(NOW, new UUID(9, 1), "Set up twice");
        var wrong = stored().withdraw(how).orElseThrow();
        initiatives().save(stored().record(count(4, "2023-05"), NOW).orElseThrow());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> initiatives().withdraw(wrong, how));

        assertThat(initiatives().withdraw(stored().withdraw(how).orElseThrow(), how))
                .isTrue();
        assertThat(initiatives().findById(NETWORK)).isEmpty();
        assertThat(initiatives().findNamesakes(wrong.name(), TODAY)).isEmpty();
    }

    @Test
    default void replacesWhatWasStored() {
        initiatives().save(anInitiativeAtWork());
        var changed = stored().leave(AUENFELD, date("2023"), NOW)
                .flatMap(network -> network.join(AUENFELD, date("2025-02-03"), false, source("2025"), TODAY, NOW))
                .flatMap(network ->
                        network.reach(LINDENAU, stage(MemberStage.CONCEPT, "2024-02", "The school closed"), TODAY, NOW))
                .flatMap(network -> network.record(count(38, "2024-05-06"), NOW))
                .orElseThrow();
        initiatives().save(changed);

        assertThat(initiatives().findById(NETWORK))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(changed.saved());
    }

    @Test
    default void refusesToOverwriteWhatSomebodyElseSaved() {
        initiatives().save(anInitiativeAtWork());
        var mine = stored().leave(AUENFELD, date("2023"), NOW).orElseThrow();
        var theirs = stored().leave(LINDENAU, date("2024"), NOW).orElseThrow();
        initiatives().save(theirs);

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> initiatives().save(mine));
        assertThat(stored()).usingRecursiveComparison().isEqualTo(theirs.saved());
    }

    private Initiative stored() {
        return initiatives().findById(NETWORK).orElseThrow();
    }
}
