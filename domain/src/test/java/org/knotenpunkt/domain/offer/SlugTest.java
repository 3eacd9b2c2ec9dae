package org.knotenpunkt.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    private static List<String> candidates(String name, @Nullable String key) {
        var candidates = Slug.candidates(name, key).iterator();
        return Stream.generate(candidates::next).limit(4).map(Slug::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Mülheim an der Ruhr, muelheim-an-der-ruhr",
        "ÄÖÜ ẞ ß, aeoeue-ss-ss",
        "Höchst im Odenwald, hoechst-im-odenwald",
        "St. Josef (Nord), st-josef-nord",
        "École Łódź, ecole-lodz",
        "İzmir ısı, izmir-isi",
        "Schule 23, schule-23",
        "sternschule, sternschule",
        "Ho\u0308rde, hoerde",
        "'  --Am Bach--  ', am-bach"
    })
    void wordsAreWrittenAsInAddresses(String words, String slug) {
        assertThat(Slug.of(words)).contains(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "مدرسة", "Київ"})
    void whereThereIsNoLetterOfThemThereIsNoSlug(String words) {
        assertThat(Slug.of(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ä", "a b", "a/b", "a.b"})
    void nothingElseIsOne(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }

    @Test
    void whatIsTooLongIsNone() {
        assertThat(Slug.of("a".repeat(Slug.MAX_LENGTH))).isPresent();
        assertThat(Slug.of("a".repeat(Slug.MAX_LENGTH + 1))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug("a".repeat(Slug.MAX_LENGTH + 1)));
    }

    @Test
    void thoseOfOneNameAreToldApartByAKeyAndThenByNumbers() {
        assertThat(candidates("Neustadt", "05513000"))
                .containsExactly("neustadt", "neustadt-05513000", "neustadt-2", "neustadt-3");
        assertThat(candidates("Sternschule", null))
                .containsExactly("sternschule", "sternschule-2", "sternschule-3", "sternschule-4");
    }

    @ParameterizedTest
    @CsvSource({
        "Familiengrundschulzentrum Sternschule, sternschule",
        "FGZ an der Aue, an-der-aue",
        "Sternschule Familienzentrum, sternschule",
        "Familienzentrum, familienzentrum",
        "FGZ Familienzentrum, fgz-familienzentrum"
    })
    void whatIsSaidOfAllCentresIsLeftOutWhereSomethingElseIsSaid(String name, String slug) {
        assertThat(candidates(name, null)).startsWith(slug);
    }

    @Test
    void aLongNameIsShortenedToWholeWordsAndLeavesRoomForAKey() {
        assertThat(candidates("Gemeinschaftsgrundschule ".repeat(4), "05513000"))
                .startsWith(
                        "gemeinschaftsgrundschule-gemeinschaftsgrundschule",
                        "gemeinschaftsgrundschule-gemeinschaftsgrundschule-05513000");
        assertThat(candidates("x".repeat(250), "05513000")).startsWith("x".repeat(50), "x".repeat(50) + "-05513000");
    }

    @Test
    void aNameInLettersThatAddressesHaveNotIsCounted() {
        assertThat(candidates("مدرسة", null)).startsWith("programm-1", "programm-2");
        assertThat(candidates("Київ", "05513000")).startsWith("programm-05513000", "programm-1");
    }
}
