package org.knotenpunkt.domain.needs.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CHILDREN;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Disclosure.USUAL;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Base;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.domain.shared.Shown;

class WaveResultsTest {
    private static final InstrumentVersion VERSION = new InstrumentVersion(1, questions(), TODAY);

    private static Wave wave(@Nullable LocalDate closed) {
        var asked = RandomTallies.PERSPECTIVES.stream()
                .map(perspective -> new AskedPerspective(
                        perspective, perspective.equals(FAMILIES) ? new Base(120, "Sekretariat") : null))
                .toList();
        return new Wave(1, INSTRUMENT, 1, TODAY, TODAY, AnswerUnit.FAMILY, asked, closed);
    }

    private static WaveResults results(WaveTally tally) {
        return WaveResults.of(wave(TODAY), VERSION, tally, USUAL).orElseThrow();
    }

    private static PerspectiveTally welcomed(int sheets, QuestionId question, QuestionTally tally) {
        return new PerspectiveTally(sheets, Map.of(question, tally));
    }

    private static QuestionResults of(WaveResults results, QuestionId question) {
        return results.questions().stream()
                .filter(one -> one.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasDiscardedIsToldRoundedAndCountsNowhere() {
        var coverage = results(new WaveTally(Map.of(FAMILIES, welcomed(30, WELCOME, QuestionTally.NONE)), 8))
                .coverage();

        assertThat(coverage.discarded()).isEqualTo(new Rounded.About(10));
        assertThat(coverage.total()).isEqualTo(new Shown.Count(30));
        assertThat(results(WaveTally.NONE).coverage().isAnyDiscarded()).isFalse();
    }

    @Test
    void nothingIsToldWhileTheWaveIsOpen() {
        assertThat(WaveResults.of(wave(null), VERSION, WaveTally.NONE, USUAL))
                .isEqualTo(refusal(new AssessmentError.WaveStillOpen(1)));
    }

    @Test
    void unknownNobodyAndTooFewAreThreeDifferentThings() {
        var coverage = results(new WaveTally(Map.of(TEACHERS, welcomed(4, WELCOME, QuestionTally.NONE))))
                .coverage();

        assertThat(coverage.perspectives())
                .extracting(Coverage.Heard::perspective, Coverage.Heard::sheets)
                .contains(tuple(FAMILIES, new Shown.Count(0)), tuple(TEACHERS, new Shown.Suppressed(5)));
        assertThat(coverage.perspectives())
                .filteredOn(heard -> heard.perspective().equals(TEACHERS))
                .extracting(Coverage.Heard::base)
                .containsExactly(new Shown.Unknown());
        assertThat(coverage.missing()).contains(FAMILIES).doesNotContain(TEACHERS);
    }

    @Test
    void theResponseRateIsKnownWhereTheBaseIs() {
        var families = results(new WaveTally(Map.of(FAMILIES, welcomed(30, WELCOME, QuestionTally.NONE))))
                .coverage()
                .perspectives()
                .getFirst();

        assertThat(families).isEqualTo(new Coverage.Heard(FAMILIES, new Shown.Count(30), new Shown.Count(120)));
        assertThat(families.hasRate()).isTrue();
    }

    @Test
    void aGroupOfFiveIsShownWithItsDistributionAndItsMeanWithN() {
        var counted = new QuestionTally(5, Map.of("4", 3, "5", 2), 22);
        var shown = of(results(new WaveTally(Map.of(FAMILIES, welcomed(5, WELCOME, counted)))), WELCOME);

        assertThat(shown.groups().get(FAMILIES))
                .isEqualTo(new GroupAnswers(
                        new Shown.Count(5),
                        List.of(
                                new GroupAnswers.Bar("1", 0),
                                new GroupAnswers.Bar("2", 0),
                                new GroupAnswers.Bar("3", 0),
                                new GroupAnswers.Bar("4", 3),
                                new GroupAnswers.Bar("5", 2)),
                        new GroupAnswers.Mean(22, 5)));
    }

    @Test
    void numbersAreCountedByClassesThatFollowFromWhatCanBeAnswered() {
        var counted = new QuestionTally(6, Map.of("0", 1, "2", 2, "3", 1, "12", 2), 31);
        var shown = of(results(new WaveTally(Map.of(FAMILIES, welcomed(6, CHILDREN, counted)))), CHILDREN);

        assertThat(shown.groups().get(FAMILIES))
                .isEqualTo(new GroupAnswers(
                        new Shown.Count(6),
                        List.of(
                                new GroupAnswers.Bar("0..2", 3),
                                new GroupAnswers.Bar("3..5", 1),
                                new GroupAnswers.Bar("6..8", 0),
                                new GroupAnswers.Bar("9..11", 0),
                                new GroupAnswers.Bar("12", 2)),
                        new GroupAnswers.Mean(31, 6)));
        var four = new QuestionTally(4, Map.of("0", 4), 0);
        assertThat(of(results(new WaveTally(Map.of(FAMILIES, welcomed(9, CHILDREN, four)))), CHILDREN)
                        .groups()
                        .get(FAMILIES))
                .as("too few have answered")
                .isEqualTo(GroupAnswers.suppressed(USUAL));
    }

    @Test
    void aQuestionThatFewerThanFiveOfAGroupAnsweredIsHiddenAndNotInATotal() {
        var many = welcomed(9, CHILDREN, new QuestionTally(9, Map.of(), 18));
        var few = welcomed(9, CHILDREN, new QuestionTally(4, Map.of(), 8));
        var results = results(new WaveTally(Map.of(FAMILIES, many, TEACHERS, few)));
        var shown = of(results, CHILDREN);

        assertThat(shown.groups()).containsEntry(TEACHERS, GroupAnswers.suppressed(USUAL));
        assertThat(shown.total()).isEqualTo(GroupAnswers.suppressed(USUAL));
        assertThat(results.coverage().total()).isEqualTo(new Shown.Count(18));
        assertThat(results.readable(shown)).containsExactly(FAMILIES);
    }

    @Test
    void aTotalIsShownWhereNobodyIsHidden() {
        var counted = new QuestionTally(5, Map.of("media", 5, "learning", 2), 0);
        var shown = of(
                results(new WaveTally(
                        Map.of(FAMILIES, welcomed(5, SUPPORT, counted), TEACHERS, welcomed(5, SUPPORT, counted)))),
                SUPPORT);

        assertThat(shown.total().answered()).isEqualTo(new Shown.Count(10));
        assertThat(shown.total().bars()).contains(new GroupAnswers.Bar("media", 10));
        assertThat(shown.total().mean()).isNull();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Whatever else a hidden number could be, all that is shown would be the same: so nobody can compute it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenNumberCanBeComputedFromWhatIsShown(long seed) {
        var tally = new RandomTallies(seed).wave();
        var shown = results(tally);

        for (var perspective : RandomTallies.PERSPECTIVES) {
            var known = tally.of(perspective);
            if (known.sheets() > 0 && known.sheets() < USUAL.threshold()) {
                IntStream.range(1, USUAL.threshold())
                        .forEach(other -> assertThat(results(
                                        with(tally, perspective, new RandomTallies(seed + other).perspective(other))))
                                .isEqualTo(shown));
            } else {
                VERSION.questions().forEach(question -> {
                    var counted = known.question(question.id()).answered();
                    if (counted > 0 && counted < USUAL.threshold()) {
                        IntStream.range(1, USUAL.threshold())
                                .forEach(other -> assertThat(results(with(
                                                tally,
                                                perspective,
                                                with(
                                                        known,
                                                        question.id(),
                                                        new RandomTallies(seed + other).question(question, other)))))
                                        .isEqualTo(shown));
                    }
                });
            }
        }
    }

    private static WaveTally with(WaveTally tally, Perspective perspective, PerspectiveTally other) {
        var all = new HashMap<>(tally.perspectives());
        all.put(perspective, other);
        return new WaveTally(all);
    }

    private static PerspectiveTally with(PerspectiveTally tally, QuestionId question, QuestionTally other) {
        var all = new HashMap<>(tally.questions());
        all.put(question, other);
        return new PerspectiveTally(tally.sheets(), all);
    }

    @Test
    void whatWasWrittenIsReadOfGroupsOfFiveAndOfQuestionsThatAskForIt() {
        var five = new QuestionTally(5, Map.of(), 10);
        var told = results(new WaveTally(Map.of(
                FAMILIES, new PerspectiveTally(6, Map.of(WISH, five, CHILDREN, five)),
                TEACHERS, new PerspectiveTally(6, Map.of(WISH, new QuestionTally(4, Map.of(), 0))))));

        assertThat(told.readable()).isEqualTo(Map.of(WISH, List.of(FAMILIES)));
    }
}
