package org.knotenpunkt.web.partnership.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreePictureTest {
    private static Branch box(int column, String text, Branch... parts) {
        return new Branch(column, "Ziel", text, "erreicht", "/x", "picture-goal", new Branch.Bar(40), List.of(parts));
    }

    private static List<Branch> aForest() {
        return List.of(
                box(
                        0,
                        "Familien sind in der Schule zuhause",
                        box(1, "Briefe, die alle verstehen", box(2, "Übersetzen")),
                        box(1, "Café", box(2, "Raum"), box(2, "Zeit"), box(2, "Geld"))),
                box(1, "Noch eins"));
    }

    private static boolean overlap(TreePicture.Box one, TreePicture.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static void assertTidy(TreePicture picture) {
        var boxes = picture.boxes();
        assertThat(boxes).hasSize(8).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
            assertThat(box.texts()).allSatisfy(text -> assertThat(text.y()).isBetween(box.y(), box.y() + box.height()));
        });
        assertThat(picture.lines()).hasSize(6);
        IntStream.range(0, boxes.size())
                .forEach(one -> IntStream.range(0, one)
                        .forEach(other -> assertThat(overlap(boxes.get(one), boxes.get(other)))
                                .isFalse()));
    }

    @Test
    void noBoxLiesOnAnotherOrOutside() {
        assertTidy(TreePicture.across(aForest(), 3, TreePicture.PAGE));
        assertTidy(TreePicture.down(aForest()));
    }

    @Test
    void acrossEachBoxStandsInItsColumnAndDownBelowTheOneItHangsOn() {
        var across = TreePicture.across(aForest(), 3, TreePicture.PAGE);
        assertThat(across.boxes().stream().map(TreePicture.Box::x).distinct().count())
                .isEqualTo(3);
        var down = TreePicture.down(aForest());
        assertThat(down.boxes()).extracting(TreePicture.Box::y).isSorted();
    }

    @Test
    void ofABarAsMuchIsFilledAsTheWayIsCovered() {
        var strip = TreePicture.down(List.of(box(0, "Café"))).boxes().getFirst().strip();
        assertThat(strip).get().satisfies(bar -> assertThat(bar.filled()).isEqualTo(bar.width() * 40 / 100));
        var unknown = new Branch(0, "", "Café", "", null, "", new Branch.Bar(null), List.of());
        assertThat(TreePicture.down(List.of(unknown)).boxes().getFirst().strip())
                .get()
                .satisfies(bar -> assertThat(bar.filled()).isNull());
    }

    @Test
    void theNameOfABoxSaysAllOfItWereItShortenedOrNot() {
        var text = "Sehr lange Worte, ".repeat(30).strip();
        var drawn = TreePicture.down(List.of(box(0, text))).boxes().getFirst();
        assertThat(drawn.name()).isEqualTo("Ziel: " + text + ": erreicht");
        assertThat(drawn.texts())
                .hasSizeLessThan(14)
                .anySatisfy(line -> assertThat(line.text()).endsWith("…"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Familiengrundschulzentrumskoordinierungsstellenleitung", "ein zwei drei vier", "ÄÖÜ ß"
            })
    void linesSayWhatTheTextSays(String text) {
        var lines = Lettering.lines(text, 120, 15, 9);
        assertThat(String.join("", lines).replaceAll("[ -]", "")).isEqualTo(text.replace(" ", ""));
    }
}
