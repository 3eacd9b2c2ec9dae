package org.knotenpunkt.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.organisation.OrganisationFixtures;
import org.knotenpunkt.web.shared.text.Messages;

class ProgrammeWordsTest {
    static List<LanguageTag> languages() {
        return ProgrammeWords.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageSaysAllThatGermanSays(LanguageTag language) {
        var german = Messages.read("programme", "de");
        var texts = Messages.read("programme", language.value());
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(german.keySet());
        german.forEach((key, text) ->
                assertThat(arguments(texts.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
    }

    private static Set<String> arguments(String text) {
        return new MessageFormat(text).getArgumentNames();
    }

    @Test
    void thereIsAWordForEverythingThatAnOfferCanBe() {
        assertThat(Messages.read("programme", "de").keySet())
                .containsAll(Stream.concat(
                                Arrays.stream(OfferKind.values()).map(kind -> "kind." + kind),
                                Arrays.stream(AccessFeature.values()).map(feature -> "feature." + feature))
                        .toList());
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        var day = OrganisationFixtures.day("2026-11-24");
        assertThat(in("de").date(day)).isEqualTo("Di 24.11.");
        assertThat(in("en").date(day)).isEqualTo("Tue 24 Nov");
        assertThat(in("de").text("stale", "day", day)).contains("24.11.2026");
    }

    @Test
    void whereFiguresWouldBeTakenForAnotherDayTheMonthIsAWord() {
        var day = OrganisationFixtures.day("2026-12-01");
        assertThat(in("ar").date(day)).isEqualTo("الثلاثاء 1 ديسمبر");
        assertThat(in("ar").text("stale", "day", day)).contains("1 ديسمبر 2026");
        assertThat(in("en").dayAndMonth(day)).isEqualTo("1 Dec");
        assertThat(in("en").text("stale", "day", day)).contains("1 December 2026");
    }

    @Test
    void namesAreReadFromTheirOwnSideInArabic() {
        assertThat(in("ar").text("title", "name", "Schule 23")).endsWith("\u2068Schule 23\u2069");
        assertThat(in("de").text("title", "name", "Schule 23")).isEqualTo("Programm: Schule 23");
    }

    /** A bracket around what is read from the left would stand on the wrong side of it. */
    @Test
    void whatIsReadFromTheLeftIsSetApartInArabic() {
        var texts = Messages.read("programme", "ar");
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(
                                text.replaceAll("\u2066[^\u2069]*\u2069", "").replaceAll("\\{[a-zA-Z]+}", ""))
                        .doesNotContainPattern("[A-Za-z]"));
        assertThat(texts.get("access.ombud-text")).contains("(\u2066§ 10d BGG NRW\u2069)");
    }

    @Test
    void whoReadsNoneOfTheLanguagesReadsTheNearest() {
        assertThat(in("fr").language()).isEqualTo(LanguageTag.GERMAN);
        assertThat(in("en-GB").language()).isEqualTo(new LanguageTag("en"));
    }

    private static ProgrammeWords in(String language) {
        return ProgrammeWords.in(new LanguageTag(language));
    }
}
