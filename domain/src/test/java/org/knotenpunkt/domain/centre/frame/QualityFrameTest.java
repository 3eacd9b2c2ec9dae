package org.knotenpunkt.domain.centre.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.aFrame;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityFrameTest {
    private static final FrameRef REF = new FrameRef("our-own", 1);

    @Test
    void speaksTheLanguageThatIsAskedForOrGerman() {
        var criterion = FRAME.criteria().getFirst();
        assertThat(FRAME.text("en").name()).isEqualTo("Conditions");
        assertThat(FRAME.text("tr").name()).isEqualTo("Bedingungen");
        assertThat(FRAME.wording(criterion, "en").question()).isEqualTo("How far are we with families?");
        assertThat(FRAME.wording(criterion, "ar").question()).isEqualTo("Wie weit sind wir mit families?");
    }

    @Test
    void speaksItsOnlyLanguageWhereThatIsNotGerman() {
        var text = new FrameText("Koşullar", "hiç", "tamamen");
        var wording = new Criterion.Wording("Göz hizasında", null);
        var turkish =
                new QualityFrame(REF, Map.of("tr", text), List.of(new Criterion("eye-level", Map.of("tr", wording))));
        assertThat(turkish.text("de")).isEqualTo(text);
        assertThat(turkish.wording(turkish.criteria().getFirst(), "en")).isEqualTo(wording);
    }

    @Test
    void criteriaOfOneAreaThatFollowEachOtherStandTogether() {
        var frame = FrameFixtures.aFrameInAreas(REF);
        assertThat(frame.areas("de")).extracting(QualityFrame.Area::name).containsExactly("Begegnung", "Haltung");
        assertThat(FRAME.areas("en")).containsExactly(new QualityFrame.Area(null, FRAME.criteria()));
    }

    @Test
    void asksAboutEachCriterionInAllOfItsLanguages() {
        var german = Map.of("de", new FrameText("Rahmen", "nein", "ja"));
        assertThatThrownBy(() -> new QualityFrame(REF, german, FRAME.criteria()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("families");
    }

    @Test
    void hasEachCriterionOnce() {
        assertThatThrownBy(() -> aFrame(REF, List.of("strengths", "strengths")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("strengths");
    }

    @Test
    void hasNoMoreThanPeopleRateAtOnce() {
        var most = IntStream.range(0, QualityFrame.MAX_CRITERIA)
                .mapToObj(number -> "criterion-" + number)
                .toList();
        assertThat(aFrame(REF, most).criteria()).hasSize(QualityFrame.MAX_CRITERIA);
        var more = Stream.concat(most.stream(), Stream.of("one-more")).toList();
        assertThatThrownBy(() -> aFrame(REF, more)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaksALanguageThatHasATag() {
        assertThatThrownBy(() -> new QualityFrame(REF, Map.of(), FRAME.criteria()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language");
        var text = new FrameText("Rahmen", "nein", "ja");
        var wording = new Criterion.Wording("Wie?", null);
        assertThatThrownBy(() -> new QualityFrame(
                        REF,
                        Map.of("de", text, "Deutsch!", text),
                        List.of(new Criterion("how", Map.of("de", wording, "Deutsch!", wording)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tag");
    }

    @Test
    void hasSomethingToRate() {
        assertThatThrownBy(() -> aFrame(REF, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Families", "eye level", "-a", "a--b", "a-", "abcdefghijklmnopqrstuvwxyzabcdefghijklmno"})
    void aCodeIsPlain(String code) {
        assertThatThrownBy(() -> new FrameRef(code, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editionsCountFromOne() {
        assertThatThrownBy(() -> new FrameRef("our-own", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(REF.next()).isEqualTo(new FrameRef("our-own", 2));
    }
}
