package org.knotenpunkt.web.needs.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.fathers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.web.shared.text.Messages;

class RespondentWordsTest {
    static List<LanguageTag> languages() {
        return RespondentWords.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingIsSaidInEveryLanguageWithTheSameArguments(LanguageTag language) {
        var german = Messages.read(RespondentWords.BUNDLE, "de");
        var texts = Messages.read(RespondentWords.BUNDLE, language.value());

        assertThat(texts.keySet()).isEqualTo(german.keySet());
        texts.forEach((key, text) -> assertThat(new MessageFormat(text, Locale.ROOT).getArgumentNames())
                .as("%s of %s", key, language)
                .isEqualTo(new MessageFormat(german.getOrDefault(key, ""), Locale.ROOT).getArgumentNames()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPerspectiveAndUnitHasAName(LanguageTag language) {
        var words = RespondentWords.in(language);
        var names = words.names(Perspectives.STANDARD);

        assertThat(Perspective.STANDARD)
                .allSatisfy(perspective -> assertThat(names.of(perspective)).isNotEmpty());
        assertThat(AnswerUnit.values())
                .allSatisfy(
                        unit -> assertThat(words.text("unit." + unit.name())).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "de, Stadtteilmütter, de",
        "de-x-leicht, Stadtteilmütter, de",
        "en, Neighbourhood mothers, en",
        "tr, Mahalle anneleri, tr",
        "ar, Stadtteilmütter, de"
    })
    void anOwnPerspectiveIsCalledAsTheTownDoesAndInGermanWhereItSaysNothingElse(
            String language, String name, String nameLanguage) {
        var names = RespondentWords.in(new LanguageTag(language))
                .names(new Perspectives(List.of(neighbourhoodMothers(), fathers())));

        assertThat(names.of(MOTHERS)).isEqualTo(name);
        assertThat(names.languageOf(MOTHERS)).isEqualTo(new LanguageTag(nameLanguage));
        assertThat(names.of(new Perspective("GONE"))).isEqualTo("GONE");
    }

    @ParameterizedTest
    @CsvSource({
        "de, 1. August 2026, ltr",
        "de-x-leicht, 1. August 2026, ltr",
        "en, 1 August 2026, ltr",
        "tr, 1 Ağustos 2026, ltr",
        "ar, 1 أغسطس 2026, rtl"
    })
    void daysAndDirectionsAreThoseOfTheLanguage(String language, String day, String direction) {
        var words = RespondentWords.in(new LanguageTag(language));

        assertThat(words.date(LocalDate.of(2026, 8, 1))).isEqualTo(day);
        assertThat(words.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"ar-SY, ar", "de-x-other, de", "uk, de", "en-GB, en"})
    void whoReadsAnotherLanguageIsSpokenToInTheNearestOne(String language, String spoken) {
        assertThat(RespondentWords.in(new LanguageTag(language)).language()).isEqualTo(new LanguageTag(spoken));
    }

    @Test
    void numbersHaveTheDigitsOfTheQuestions() {
        assertThat(RespondentWords.in(new LanguageTag("ar")).text("amount.hint", "min", 1, "max", 12))
                .contains("12");
    }
}
