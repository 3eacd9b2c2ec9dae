package org.knotenpunkt.domain.needs.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.VISITED;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aChoice;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aScale;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aText;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAmount;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.option;
import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;
import static org.knotenpunkt.domain.needs.NeedsFixtures.wording;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.shared.Result;

class InstrumentTest {
    private static InstrumentVersion version(Question... questions) {
        return new InstrumentVersion(1, List.of(questions), TODAY);
    }

    private static Question scale(Wording wording, int points, Wording high) {
        return new Question(WELCOME, wording, new QuestionKind.Scale(points, wording("gar nicht", "hiç"), high), true);
    }

    /** The questions of both that are put otherwise in the later one. */
    private static List<QuestionId> reworded(InstrumentVersion earlier, InstrumentVersion later) {
        return later.since(earlier).reworded().stream()
                .map(one -> one.after().id())
                .toList();
    }

    @Test
    void whatWasPublishedStaysWhenTheNextVersionIsDrafted() {
        var changed = aPublishedInstrument().redraft(List.of(aScale()), NOW).orElseThrow();

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
        assertThat(anInstrument().redraft(List.of(), NOW).flatMap(blank -> blank.publish(TODAY, NOW)))
                .isEqualTo(refusal(new InstrumentError.NothingAsked(INSTRUMENT)));
        assertThat(aPublishedInstrument().publish(TODAY, NOW))
                .isEqualTo(refusal(new InstrumentError.NothingNew(INSTRUMENT, 1)));
    }

    @Test
    void aCopyAsksWhatTheOriginalAsksInTheVersionOrIsToAskNext() {
        var copy = new InstrumentId(new UUID(7, 7));
        var original = aPublishedInstrument().redraft(List.of(aText()), NOW).orElseThrow();

        var ofVersion = original.copy(copy, "Kopie", 1, NOW).orElseThrow();
        var ofDraft = original.copy(copy, "Kopie", null, NOW).orElseThrow();

        assertThat(ofVersion.draft()).isEqualTo(questions());
        assertThat(ofVersion.origin()).contains(new Origin.Copied(INSTRUMENT, "Familien und Schule", 1));
        assertThat(ofVersion.versions()).isEmpty();
        assertThat(ofVersion.events())
                .containsExactly(new InstrumentEvent.InstrumentCopied(copy, LINDENAU, INSTRUMENT, NOW));
        assertThat(ofDraft.draft()).containsExactly(aText());
        assertThat(ofDraft.origin()).contains(new Origin.Copied(INSTRUMENT, "Familien und Schule", null));
        assertThat(original.copy(copy, "Kopie", 2, NOW)).isEqualTo(refusal(new InstrumentError.UnknownVersion(2)));
    }

    @Test
    void whenceAnInstrumentCameStaysWithItWhateverBecomesOfIt() {
        var template = new Origin.Template("families");
        var begun = Instrument.begin(INSTRUMENT, LINDENAU, "Neu", template, questions(), NOW);

        var changed = begun.rename("Anders", NOW)
                .redraft(List.of(aText()), NOW)
                .flatMap(redrafted -> redrafted.publish(TODAY, NOW))
                .orElseThrow();

        assertThat(changed.saved().origin()).contains(template);
        assertThat(anInstrument().origin()).isEmpty();
    }

    @Test
    void twoQuestionsDoNotShareAnId() {
        assertThat(anInstrument().redraft(List.of(aScale(), aScale()), NOW))
                .isEqualTo(refusal(new InstrumentError.QuestionTwice(WELCOME)));
        assertThatIllegalArgumentException().isThrownBy(() -> version(aScale(), aScale()));
    }

    @Test
    void nobodyIsAskedMoreThanAHundredQuestions() {
        var many = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> new Question(
                        new QuestionId("q" + number), Wording.german("Frage"), new QuestionKind.FreeText(), false))
                .toList();

        assertThat(anInstrument().redraft(many, NOW)).isEqualTo(refusal(new InstrumentError.TooManyQuestions(100)));
        assertThat(anInstrument().redraft(many.subList(0, 100), NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void aNewQuestionGetsAnIdThatNoneEverHad() {
        var first = new Question(new QuestionId("q1"), Wording.german("Eins?"), new QuestionKind.FreeText(), false);
        var gone = Instrument.begin(INSTRUMENT, LINDENAU, "Fragen", List.of(first), NOW)
                .publish(TODAY, NOW)
                .flatMap(published -> published.redraft(List.of(aScale()), NOW))
                .orElseThrow();

        assertThat(gone.freeId()).isEqualTo(new QuestionId("q2"));
    }

    @Test
    void whatTheNextVersionAsksOtherwiseIsKnown() {
        var other = new Question(
                SUPPORT, wording("Wovon?", "Hangisi?"), aChoice(SUPPORT, true).kind(), false);
        var added =
                new Question(new QuestionId("more"), Wording.german("Noch etwas?"), new QuestionKind.FreeText(), false);
        var drafted = aPublishedInstrument()
                .redraft(List.of(added, aScale(), other), NOW)
                .orElseThrow()
                .drafted();

        assertThat(drafted)
                .isEqualTo(new QuestionChanges(
                        List.of(added),
                        List.of(aChoice(VISITED, false), anAmount(), aText()),
                        List.of(new Rewording(aChoice(SUPPORT, true), other))));
        assertThat(drafted.before(other)).contains(aChoice(SUPPORT, true));
        assertThat(drafted.isAdded(added)).isTrue();
    }

    @Test
    void allTextsOfAQuestionAreSaidOtherwiseInTheirOrder() {
        var english = new LanguageTag("en");
        var texts = List.of("Which?", "Learning", "Media", "None");
        var choice = aChoice(VISITED, false);

        var said = choice.saying(IntStream.range(0, 4)
                .mapToObj(text -> choice.texts().get(text).with(english, texts.get(text)))
                .toList());

        assertThat(said.texts()).extracting(text -> text.in(english)).containsExactlyElementsOf(texts);
        assertThat(said.texts())
                .extracting(Wording::german)
                .containsExactly("Was davon?", "learning (de)", "media (de)", "none (de)");
        assertThat(said.saying(said.texts().stream()
                        .map(text -> text.with(english, null))
                        .toList()))
                .isEqualTo(choice);
    }

    @Test
    void otherWordsInALanguageThatBothHaveCannotBeCompared() {
        var same = scale(aScale().wording(), 5, wording("genau", "tamamen"));
        var other =
                scale(wording("Familien sind willkommen.", "Herkes hoş karşılanır."), 5, wording("genau", "tamamen"));

        assertThat(reworded(version(same), version(other))).containsExactly(WELCOME);
        assertThat(reworded(version(same), version(same))).isEmpty();
    }

    @Test
    void aLanguageMoreOrLessDoesNotMatter() {
        var german = new Question(
                WELCOME,
                Wording.german("Familien sind willkommen."),
                new QuestionKind.Scale(5, Wording.german("gar nicht"), Wording.german("genau")),
                false);

        assertThat(reworded(version(aScale()), version(german))).isEmpty();
    }

    @Test
    void otherPointsEndsOptionsOrBoundsCannotBeCompared() {
        var wording = aScale().wording();
        var asked = version(aScale(), aChoice(VISITED, false));

        assertThat(reworded(asked, version(scale(wording, 4, wording("genau", "tamamen")))))
                .containsExactly(WELCOME);
        assertThat(reworded(asked, version(scale(wording, 5, wording("ja", "evet")))))
                .containsExactly(WELCOME);
        assertThat(reworded(asked, version(aChoice(VISITED, true)))).containsExactly(VISITED);
        var fewer = new Question(
                VISITED,
                aChoice(VISITED, false).wording(),
                new QuestionKind.Choice(List.of(option("learning"), option("media")), false),
                false);
        assertThat(reworded(asked, version(fewer))).containsExactly(VISITED);
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

    @Test
    void aVersionHasANumberFromOneOnAndAsksSomething() {
        assertThat(new InstrumentVersion(1, List.of(aScale()), TODAY).number()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new InstrumentVersion(0, List.of(aScale()), TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new InstrumentVersion(1, List.of(), TODAY));
    }

    @Test
    void whatCannotBeAskedTogetherIsNotReadFromWhereverItIsKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.restore(
                        INSTRUMENT, LINDENAU, "Fragen", null, List.of(aScale(), aScale()), List.of(), 1))
                .withMessageContaining("QuestionTwice");
    }
}
