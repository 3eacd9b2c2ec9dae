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
        assertThat(in("en").date(day)).isEqualTo("Tue 24/11");
        assertThat(in("de").text("stale", "day", day)).contains("24.11.2026");
        assertThat(in("ar").date(day)).contains("24").doesNotContain("٢٤");
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
