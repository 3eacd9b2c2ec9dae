package org.knotenpunkt.domain.needs.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.option;
import static org.knotenpunkt.domain.needs.NeedsFixtures.wording;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionKindTest {
    private static final Wording LOW = wording("nie", "hiç");
    private static final Wording HIGH = wording("immer", "hep");
    private static final Wording OTHER = wording("oft", "sık");

    private static QuestionKind.Scale scale(int points) {
        return new QuestionKind.Scale(points, LOW, HIGH);
    }

    private static QuestionKind.Choice choice(int options) {
        return new QuestionKind.Choice(
                IntStream.rangeClosed(1, options)
                        .mapToObj(number -> option("a" + number))
                        .toList(),
                true);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10})
    void aScaleHasTwoToTenPoints(int points) {
        assertThat(scale(points).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11})
    void fewerOrMorePointsMakeNoScale(int points) {
        assertThatIllegalArgumentException().isThrownBy(() -> scale(points));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void oneOfTwoToThirtyOptionsIsChosen(int options) {
        assertThat(choice(options).options()).hasSize(options);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31})
    void fewerOrMoreOptionsAreNoChoice(int options) {
        assertThatIllegalArgumentException().isThrownBy(() -> choice(options));
    }

    @Test
    void twoOptionsDoNotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionKind.Choice(List.of(option("a"), option("b"), option("a")), false));
    }

    @Test
    void optionsStayInTheirOrder() {
        assertThat(new QuestionKind.Choice(List.of(option("b"), option("a")), false).ids())
                .containsExactly(new OptionId("b"), new OptionId("a"));
    }

    @Test
    void aNumberMayBeTheOnlyOneBetweenItsBounds() {
        assertThat(new QuestionKind.Amount(3, 3).min()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionKind.Amount(4, 3));
    }

    @Test
    void whatIsReadOfAScaleAreItsEndsAndTheyAloneAreSaidOtherwise() {
        assertThat(scale(5).wordings()).containsExactly(LOW, HIGH);
        assertThat(scale(5).saying(List.of(HIGH, OTHER))).isEqualTo(new QuestionKind.Scale(5, HIGH, OTHER));
    }

    @Test
    void whatIsReadOfAChoiceAreItsLabelsAndTheyAloneAreSaidOtherwise() {
        var choice = new QuestionKind.Choice(List.of(option("b"), option("a")), true);

        assertThat(choice.wordings())
                .containsExactly(option("b").label(), option("a").label());
        assertThat(choice.saying(List.of(LOW, HIGH)))
                .isEqualTo(new QuestionKind.Choice(
                        List.of(
                                new QuestionKind.Option(new OptionId("b"), LOW),
                                new QuestionKind.Option(new OptionId("a"), HIGH)),
                        true));
    }

    @Test
    void nothingIsReadOfNumbersAndTexts() {
        Stream.of(new QuestionKind.Amount(0, 9), new QuestionKind.FreeText()).forEach(kind -> {
            assertThat(kind.wordings()).isEmpty();
            assertThat(kind.saying(List.of())).isEqualTo(kind);
        });
    }

    /** Each of them with one thing otherwise. */
    @Test
    void onlyAnswersThatMeanTheSameAreComparable() {
        var choice = new QuestionKind.Choice(List.of(option("a"), option("b")), true);

        assertThat(scale(5).isComparableWith(scale(5))).isTrue();
        assertThat(choice.isComparableWith(new QuestionKind.Choice(choice.options(), true)))
                .isTrue();
        assertThat(scale(5).isComparableWith(new QuestionKind.Scale(5, OTHER, HIGH)))
                .isFalse();
        assertThat(scale(5).isComparableWith(new QuestionKind.Scale(5, LOW, OTHER)))
                .isFalse();
        assertThat(scale(5).isComparableWith(scale(4))).isFalse();
        assertThat(choice.isComparableWith(new QuestionKind.Choice(choice.options(), false)))
                .isFalse();
        assertThat(choice.isComparableWith(new QuestionKind.Choice(List.of(option("b"), option("a")), true)))
                .isFalse();
        assertThat(choice.isComparableWith(choice.saying(List.of(option("a").label(), OTHER))))
                .isFalse();
        assertThat(Stream.of(scale(5), choice, new QuestionKind.Amount(0, 9))
                        .map(kind -> kind.isComparableWith(new QuestionKind.FreeText())))
                .containsOnly(false);
    }
}
