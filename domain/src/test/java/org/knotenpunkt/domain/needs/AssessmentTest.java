package org.knotenpunkt.domain.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CAFE;
import static org.knotenpunkt.domain.needs.NeedsFixtures.LETTERS;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ROOM;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aNeed;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aStrength;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessment;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentWithFindings;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.PARENT_BODY;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Result;

class AssessmentTest {
    private static final Decision PURSUED = new Decision.Pursued();
    private static final PlayedBack RESULT = new PlayedBack(new UUID(4, 4), Map.of(LanguageTag.GERMAN, "Danke"), TODAY);

    private static Assessment decided() {
        return anAssessmentWithFindings()
                .decide(LETTERS, PURSUED, NOW)
                .flatMap(found -> found.decide(ROOM, new Decision.NotPursued("Kein Platz"), NOW))
                .orElseThrow();
    }

    private static Result<Assessment, AssessmentError> conclude(Assessment assessment, Perspective... answered) {
        return assessment.conclude(Set.of(answered), Perspectives.STANDARD, TODAY, NOW);
    }

    @Test
    void itCannotBeConcludedWithoutTheVoiceOfFamilies() {
        assertThat(conclude(anAssessment(), TEACHERS, PARENT_BODY))
                .isEqualTo(refusal(new AssessmentError.FamilyVoiceMissing(ASSESSMENT)));
    }

    @Test
    void itCannotBeConcludedWithFewerThanTwoPerspectives() {
        assertThat(conclude(anAssessment().add(aStrength(), NOW).orElseThrow(), FAMILIES))
                .isEqualTo(refusal(new AssessmentError.TooFewPerspectives(1, 2)));
    }

    @Test
    void itCannotBeConcludedWhileANeedIsUndecided() {
        var undecided = anAssessmentWithFindings().decide(LETTERS, PURSUED, NOW).orElseThrow();

        assertThat(conclude(undecided)).isEqualTo(refusal(new AssessmentError.NeedsUndecided(1)));
    }

    @Test
    void itCannotBeConcludedWhileAWaveIsOpen() {
        assertThat(conclude(anAssessmentThatAsks(), FAMILIES, TEACHERS))
                .isEqualTo(refusal(new AssessmentError.WaveStillOpen(1)));
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        var begun = anAssessmentThatAsks().add(aNeed(ROOM, "Ein Raum"), NOW).orElseThrow();

        assertThat(conclude(begun))
                .isEqualTo(refusal(new AssessmentError.NotReady(List.of(
                        new AssessmentError.FamilyVoiceMissing(ASSESSMENT),
                        new AssessmentError.TooFewPerspectives(1, 2),
                        new AssessmentError.WaveStillOpen(1),
                        new AssessmentError.NeedsUndecided(1)))));
        assertThat(begun.concludable(Set.of(), Perspectives.STANDARD)).isEqualTo(conclude(begun));
    }

    @Test
    void whatOthersHaveWrittenDownOfFamiliesIsKnownAsThat() {
        assertThat(decided().onlyTellsOfFamilies(Set.of(TEACHERS), Perspectives.STANDARD))
                .isTrue();
        assertThat(decided().onlyTellsOfFamilies(Set.of(FAMILIES), Perspectives.STANDARD))
                .isFalse();
        assertThat(anAssessment().onlyTellsOfFamilies(Set.of(TEACHERS), Perspectives.STANDARD))
                .isFalse();
    }

    @Test
    void answersAndFindingsAreBothAVoice() {
        assertThat(conclude(decided()).orElseThrow().concluded()).contains(TODAY);
        assertThat(conclude(anAssessment(), FAMILIES, TEACHERS).orElseThrow().concluded())
                .contains(TODAY);
    }

    @Test
    void onceConcludedItStaysAsItIs() {
        var concluded = conclude(decided()).orElseThrow();
        var stays = refusal(new AssessmentError.AlreadyConcluded(ASSESSMENT, TODAY));

        assertThat(concluded.rename("Anders", NOW)).isEqualTo(stays);
        assertThat(concluded.add(aNeed(CAFE, "Noch etwas"), NOW)).isEqualTo(stays);
        assertThat(concluded.remove(CAFE, NOW)).isEqualTo(stays);
        assertThat(concluded.change(aStrength(), NOW)).isEqualTo(stays);
        assertThat(concluded.decide(ROOM, PURSUED, NOW)).isEqualTo(stays);
        assertThat(concluded.rank(new Ranking(List.of(ROOM, LETTERS), "Runde", TODAY), NOW))
                .isEqualTo(stays);
        assertThat(concluded.closeWave(1, TODAY, NOW)).isEqualTo(stays);
        assertThat(conclude(concluded)).isEqualTo(stays);
    }

    @Test
    void onlyWhatIsPlayedBackCanChangeThen() {
        var concluded = conclude(decided()).orElseThrow();
        var played = concluded.playBack(RESULT, NOW).orElseThrow();

        assertThat(played.playedBack()).contains(RESULT);
        assertThat(played.takeBack(NOW).playedBack()).isEmpty();
        assertThat(concluded.takeBack(NOW)).isSameAs(concluded);
    }

    @Test
    void nothingIsPlayedBackBefore() {
        assertThat(decided().playBack(RESULT, NOW)).isEqualTo(refusal(new AssessmentError.NotConcluded(ASSESSMENT)));
    }

    @Test
    void aRankingNamesEachNeedOnceAndNoStrength() {
        var found = anAssessmentWithFindings();

        assertThat(found.rank(new Ranking(List.of(ROOM), "Runde", TODAY), NOW))
                .isEqualTo(refusal(new AssessmentError.RankingIncomplete(2)));
        assertThat(found.rank(new Ranking(List.of(ROOM, LETTERS, CAFE), "Runde", TODAY), NOW))
                .isEqualTo(refusal(new AssessmentError.RankingIncomplete(2)));
        var ranked = found.rank(new Ranking(List.of(ROOM, LETTERS), "Runde", TODAY), NOW)
                .orElseThrow();
        assertThat(ranked.findings().needs()).extracting(Finding::id).containsExactly(ROOM, LETTERS);
    }

    @Test
    void aNeedThatIsFoundLaterComesAfterThoseThatAreRanked() {
        var late = new FindingId(new UUID(7, 7));
        var found = anAssessmentWithFindings()
                .rank(new Ranking(List.of(ROOM, LETTERS), "Runde", TODAY), NOW)
                .flatMap(ranked -> ranked.add(aNeed(late, "Später"), NOW))
                .orElseThrow();

        assertThat(found.findings().needs()).extracting(Finding::id).containsExactly(ROOM, LETTERS, late);
    }

    @Test
    void aStrengthIsNotDecidedOn() {
        assertThat(anAssessmentWithFindings().decide(CAFE, PURSUED, NOW))
                .isEqualTo(refusal(new AssessmentError.OnlyNeeds(CAFE)));
    }

    @Test
    void whatIsNoNeedAnyMoreHasNeitherARankNorADecision() {
        var strength = new Finding(ROOM, FindingKind.STRENGTH, TEACHERS, "Der Raum", "Begehung", 3);
        var changed = decided()
                .rank(new Ranking(List.of(ROOM, LETTERS), "Runde", TODAY), NOW)
                .flatMap(ranked -> ranked.change(strength, NOW))
                .orElseThrow();

        assertThat(changed.findings().decision(ROOM)).isEmpty();
        assertThat(changed.findings().ranking()).contains(new Ranking(List.of(LETTERS), "Runde", TODAY));
    }

    @Test
    void theSameAgainChangesNothing() {
        var decided = decided();

        assertThat(decided.decide(LETTERS, PURSUED, NOW).orElseThrow()).isSameAs(decided);
        assertThat(decided.rename(" Standort  2026", NOW).orElseThrow()).isSameAs(decided);
        assertThat(decided.change(aStrength(), NOW).orElseThrow()).isSameAs(decided);
    }

    @Test
    void aWaveTakesAnswersByLinkInItsPeriodAndPaperUntilItIsClosed() {
        var wave = anAssessmentThatAsks().wave(1).orElseThrow();

        assertThat(wave.takes(Way.LINK, TODAY.minusDays(1))).isFalse();
        assertThat(wave.takes(Way.LINK, wave.until())).isTrue();
        assertThat(wave.takes(Way.LINK, wave.until().plusDays(1))).isFalse();
        assertThat(wave.takes(Way.PAPER, wave.until().plusDays(1))).isTrue();
        var closed = anAssessmentThatAsks().closeWave(1, TODAY, NOW).orElseThrow();
        assertThat(closed.wave(1).orElseThrow().takes(Way.PAPER, TODAY)).isFalse();
        assertThat(closed.closeWave(1, TODAY, NOW)).isEqualTo(refusal(new AssessmentError.WaveClosed(1, TODAY)));
        assertThat(closed.closeWave(2, TODAY, NOW)).isEqualTo(refusal(new AssessmentError.UnknownWave(2)));
    }
}
