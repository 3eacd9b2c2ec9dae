package org.knotenpunkt.domain.needs.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aScale;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aText;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.needs.NeedsFixtures.wording;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.Rewording;
import org.knotenpunkt.domain.shared.Disclosure;

class WaveComparisonTest {
    private static WaveComparison.Asked wave(
            int number, InstrumentId instrument, AnswerUnit unit, List<Question> questions) {
        return new WaveComparison.Asked(
                new Wave(number, instrument, number, TODAY, TODAY, unit, asked(), TODAY),
                new InstrumentVersion(number, questions, TODAY),
                WaveTally.NONE,
                Disclosure.USUAL);
    }

    private static WaveComparison.Asked wave(int number, Question... questions) {
        return wave(number, INSTRUMENT, AnswerUnit.FAMILY, List.of(questions));
    }

    @Test
    void wavesWithOtherWordsAreNotComparedAndTheQuestionsAreNamed() {
        var otherwise = new Question(WELCOME, wording("Alle sind willkommen.", "Herkes"), aScale().kind(), true);

        assertThat(WaveComparison.between(wave(1, aScale(), aText()), wave(2, otherwise, aText())))
                .isEqualTo(refusal(new AssessmentError.AskedOtherwise(List.of(new Rewording(aScale(), otherwise)))));
    }

    @Test
    void wavesWithFormsForSomethingElseAreNotCompared() {
        var children = wave(2, INSTRUMENT, AnswerUnit.CHILD, List.of(aScale()));

        assertThat(WaveComparison.between(wave(1, aScale()), children))
                .isEqualTo(refusal(new AssessmentError.OtherUnit(AnswerUnit.FAMILY, AnswerUnit.CHILD)));
    }

    @Test
    void wavesOfOtherInstrumentsAreNotCompared() {
        var other = wave(2, new InstrumentId(new UUID(7, 9)), AnswerUnit.FAMILY, List.of(aScale()));

        assertThat(WaveComparison.between(wave(1, aScale()), other))
                .isEqualTo(refusal(new AssessmentError.OtherInstrument(1, 2)));
    }

    @Test
    void whatOnlyOneWaveAskedStandsAlone() {
        var compared = WaveComparison.between(wave(1, aScale(), aText()), wave(2, aScale()))
                .orElseThrow();

        assertThat(compared.questions()).hasSize(2);
        assertThat(compared.questions().getFirst().first()).isNotNull();
        assertThat(compared.questions().getFirst().second()).isNotNull();
        assertThat(compared.questions().getLast().question()).isEqualTo(aText());
        assertThat(compared.questions().getLast().second()).isNull();
    }
}
