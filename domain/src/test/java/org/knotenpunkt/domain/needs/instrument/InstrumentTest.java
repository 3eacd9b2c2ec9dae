package org.knotenpunkt.domain.needs.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.VISITED;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aChoice;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aScale;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.option;
import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;
import static org.knotenpunkt.domain.needs.NeedsFixtures.wording;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    private static InstrumentVersion version(Question... questions) {
        return new InstrumentVersion(1, List.of(questions), TODAY);
    }

    private static Question scale(Wording wording, int points, Wording high) {
        return new Question(WELCOME, wording, new QuestionKind.Scale(points, wording("gar nicht", "hiç"), high), true);
    }

    @Test
    void whatWasPublishedStaysWhenTheNextVersionIsDrafted() {
        var changed = aPublishedInstrument().redraft(List.of(aScale()), NOW);

        assertThat(changed.version(1).orElseThrow().questions()).isEqualTo(questions());
        assertThat(changed.publish(TODAY, NOW)
                        .orElseThrow()
                        .version(2)
                        .orElseThrow()
                        .questions())
                .containsExactly(aScale());
    }

    @Test
    void nothingIsPublishedThatAsksNothingOrNothingNew() {
        assertThat(anInstrument().redraft(List.of(), NOW).publish(TODAY, NOW))
                .isEqualTo(refusal(new InstrumentError.NothingAsked(INSTRUMENT)));
        assertThat(aPublishedInstrument().publish(TODAY, NOW))
                .isEqualTo(refusal(new InstrumentError.NothingNew(INSTRUMENT, 1)));
    }

    @Test
    void twoQuestionsDoNotShareAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> anInstrument().redraft(List.of(aScale(), aScale()), NOW));
    }

    @Test
    void otherWordsInALanguageThatBothHaveCannotBeCompared() {
        var same = scale(aScale().wording(), 5, wording("genau", "tamamen"));
        var other =
                scale(wording("Familien sind willkommen.", "Herkes hoş karşılanır."), 5, wording("genau", "tamamen"));

        assertThat(version(other).incomparableWith(version(same))).containsExactly(WELCOME);
        assertThat(version(same).incomparableWith(version(same))).isEmpty();
    }

    @Test
    void aLanguageMoreOrLessDoesNotMatter() {
        var german = new Question(
                WELCOME,
                Wording.german("Familien sind willkommen."),
                new QuestionKind.Scale(5, Wording.german("gar nicht"), Wording.german("genau")),
                false);

        assertThat(version(german).incomparableWith(version(aScale()))).isEmpty();
    }

    @Test
    void otherPointsEndsOptionsOrBoundsCannotBeCompared() {
        var wording = aScale().wording();
        var asked = version(aScale(), aChoice(VISITED, false));

        assertThat(version(scale(wording, 4, wording("genau", "tamamen"))).incomparableWith(asked))
                .containsExactly(WELCOME);
        assertThat(version(scale(wording, 5, wording("ja", "evet"))).incomparableWith(asked))
                .containsExactly(WELCOME);
        assertThat(version(aChoice(VISITED, true)).incomparableWith(asked)).containsExactly(VISITED);
        var fewer = new Question(
                VISITED,
                aChoice(VISITED, false).wording(),
                new QuestionKind.Choice(List.of(option("learning"), option("media")), false),
                false);
        assertThat(version(fewer).incomparableWith(asked)).containsExactly(VISITED);
        assertThat(new QuestionKind.Amount(0, 3).isComparableWith(new QuestionKind.Amount(0, 4)))
                .isFalse();
    }

    @Test
    void aTextIsFoundInTheLanguageOrInTheOneOfWhichItIsAKindOrInGerman() {
        var wording = new Wording(Map.of(LanguageTag.GERMAN, "Schule", new LanguageTag("ar"), "مدرسة"));

        assertThat(wording.in(new LanguageTag("ar-SA"))).isEqualTo("مدرسة");
        assertThat(wording.in(LanguageTag.EASY_GERMAN)).isEqualTo("Schule");
        assertThat(wording.in(TURKISH)).isEqualTo("Schule");
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(Map.of(TURKISH, "okul")));
    }

    @Test
    void anInstrumentIsInTheLanguagesInWhichAllOfItCanBeRead() {
        var germanOnly =
                new Question(new QuestionId("more"), Wording.german("Noch etwas?"), new QuestionKind.FreeText(), false);

        assertThat(version(aScale()).languages()).containsExactly(LanguageTag.GERMAN, TURKISH);
        assertThat(version(aScale(), germanOnly).languages()).containsExactly(LanguageTag.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deutsch!", "x-leicht", "und", "de_DE"})
    void whatIsNoTagOfALanguageIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Welcome", "1st", "a b", "abcdefghijklmnopqrstu"})
    void whatIsNoIdOfAQuestionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionId(text));
    }
}
