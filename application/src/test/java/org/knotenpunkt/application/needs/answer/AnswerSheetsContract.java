package org.knotenpunkt.application.needs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CHILDREN;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aSheet;
import static org.knotenpunkt.domain.needs.NeedsFixtures.chosen;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.NeedsFixtures.sheetId;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.result.PerspectiveTally;
import org.knotenpunkt.domain.needs.result.QuestionTally;
import org.knotenpunkt.domain.needs.result.WaveTally;

/**
 * What every {@link AnswerSheets} does. A class that implements this runs it against one that knows the assessment of the fixtures with
 * two waves.
 */
public interface AnswerSheetsContract {
    /** Where there is no sheet yet; the same one during one test. */
    AnswerSheets sheets();

    @Test
    default void countsHowOftenEachAnswerWasGiven() {
        sheets().add(
                        LINDENAU,
                        ASSESSMENT,
                        1,
                        List.of(
                                aSheet(1, FAMILIES, point(4), chosen(SUPPORT, "learning", "media")),
                                aSheet(2, FAMILIES, point(4), chosen(SUPPORT, "media"), new Answer.Amount(CHILDREN, 2)),
                                aSheet(3, FAMILIES, point(1), new Answer.Amount(CHILDREN, 3)),
                                aSheet(5, FAMILIES, point(1), new Answer.Amount(CHILDREN, 3)),
                                aSheet(4, TEACHERS, new Answer.Words(WISH, "Ein <b>Raum</b>"))));

        assertThat(sheets().tally(ASSESSMENT, 1))
                .isEqualTo(new WaveTally(Map.of(
                        FAMILIES,
                        new PerspectiveTally(
                                4,
                                Map.of(
                                        WELCOME, new QuestionTally(4, Map.of("4", 2, "1", 2), 10),
                                        SUPPORT, new QuestionTally(2, Map.of("learning", 1, "media", 2), 0),
                                        CHILDREN, new QuestionTally(3, Map.of("2", 1, "3", 2), 8))),
                        TEACHERS,
                        new PerspectiveTally(1, Map.of(WISH, new QuestionTally(1, Map.of(), 0))))));
    }

    @Test
    default void eachWaveIsCountedByItself() {
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(aSheet(1, FAMILIES, point(4))));
        sheets().add(LINDENAU, ASSESSMENT, 2, List.of(aSheet(2, TEACHERS, point(3))));

        assertThat(sheets().tally(ASSESSMENT, 2).perspectives()).containsOnlyKeys(TEACHERS);
        assertThat(sheets().answered(ASSESSMENT)).containsExactlyInAnyOrder(FAMILIES, TEACHERS);
    }

    @Test
    default void sheetsAreCountedByWaveAndPerspective() {
        sheets().add(
                        LINDENAU,
                        ASSESSMENT,
                        1,
                        List.of(
                                aSheet(1, FAMILIES, point(4)),
                                aSheet(2, FAMILIES, point(4)),
                                aSheet(3, TEACHERS, point(1))));
        sheets().add(LINDENAU, ASSESSMENT, 2, List.of(aSheet(4, TEACHERS, point(3))));

        assertThat(sheets().counts(ASSESSMENT))
                .isEqualTo(Map.of(1, Map.of(FAMILIES, 2, TEACHERS, 1), 2, Map.of(TEACHERS, 1)));
    }

    @Test
    default void whatWasWrittenIsFoundInTheOrderOfWhatIsWritten() {
        sheets().add(
                        LINDENAU,
                        ASSESSMENT,
                        1,
                        List.of(
                                aSheet(1, FAMILIES, new Answer.Words(WISH, "Zeit")),
                                aSheet(2, FAMILIES, new Answer.Words(WISH, "ein Ärztehaus")),
                                aSheet(3, FAMILIES, new Answer.Words(WISH, "Ein Raum")),
                                aSheet(4, TEACHERS, new Answer.Words(WISH, "Ruhe"))));

        assertThat(sheets().words(ASSESSMENT, 1, Map.of(WISH, List.of(FAMILIES))))
                .isEqualTo(Map.of(WISH, Map.of(FAMILIES, List.of("ein Ärztehaus", "Ein Raum", "Zeit"))));
        assertThat(sheets().words(ASSESSMENT, 1, Map.of(WISH, List.of()))).isEmpty();
        assertThat(sheets().words(ASSESSMENT, 1, Map.of(SUPPORT, List.of(FAMILIES))))
                .isEmpty();
        assertThat(sheets().words(ASSESSMENT, 1, Map.of())).isEmpty();
    }

    @Test
    default void aSheetThatComesTwiceCountsOnceAsItCameFirst() {
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(aSheet(1, FAMILIES, point(4))));
        sheets().add(
                        LINDENAU,
                        ASSESSMENT,
                        1,
                        List.of(
                                aSheet(1, FAMILIES, point(2), chosen(SUPPORT, "media")),
                                aSheet(2, FAMILIES, point(1))));

        var families = sheets().tally(ASSESSMENT, 1).of(FAMILIES);
        assertThat(families.sheets()).isEqualTo(2);
        assertThat(families.question(WELCOME).counts()).isEqualTo(Map.of("4", 1, "1", 1));
        assertThat(families.question(SUPPORT).answered()).isZero();
    }

    @Test
    default void aSheetIsThereWithTheAnswersWithWhichItCame() {
        var sheet = aSheet(
                1,
                FAMILIES,
                point(4),
                chosen(SUPPORT, "media", "learning"),
                new Answer.Amount(CHILDREN, 2),
                new Answer.Words(WISH, "Zeit"));
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(sheet, aSheet(2, FAMILIES, point(4))));

        var sorted = new ArrayList<>(sheet.answers());
        Collections.reverse(sorted);
        assertThat(sheets().isThere(LINDENAU, aSheet(1, FAMILIES, sorted.toArray(Answer[]::new))))
                .isTrue();
        assertThat(sheets().isThere(LINDENAU, aSheet(1, FAMILIES, point(4)))).isFalse();
        assertThat(sheets().isThere(LINDENAU, aSheet(2, FAMILIES, point(3)))).isFalse();
        assertThat(sheets().isThere(LINDENAU, aSheet(2, TEACHERS, point(4)))).isFalse();
        assertThat(sheets().isThere(LINDENAU, aSheet(3, FAMILIES, point(4)))).isFalse();
    }

    @Test
    default void nothingIsCountedWhereNobodyHasAnswered() {
        assertThat(sheets().tally(ASSESSMENT, 1)).isEqualTo(WaveTally.NONE);
        assertThat(sheets().answered(ASSESSMENT)).isEmpty();
    }

    @Test
    default void itIsKnownWhetherAnythingHasComeOnADay() {
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(aSheet(1, FAMILIES, point(4))));

        assertThat(sheets().isAny(ASSESSMENT, 1, Way.PAPER, TODAY)).isTrue();
        assertThat(sheets().isAny(ASSESSMENT, 1, Way.IMPORT, TODAY)).isFalse();
        assertThat(sheets().isAny(ASSESSMENT, 1, Way.PAPER, TODAY.minusDays(1))).isFalse();
        assertThat(sheets().isAny(ASSESSMENT, 2, Way.PAPER, TODAY)).isFalse();
    }

    @Test
    default void aThousandSheetsAreAddedAtOnce() {
        var many = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> aSheet(number, FAMILIES, point(number % 5 + 1), chosen(SUPPORT, "none")))
                .toList();
        sheets().add(LINDENAU, ASSESSMENT, 1, many);

        var families = sheets().tally(ASSESSMENT, 1).of(FAMILIES);
        assertThat(families.sheets()).isEqualTo(1000);
        assertThat(families.question(WELCOME).counts())
                .containsOnlyKeys("1", "2", "3", "4", "5")
                .containsValue(200);
        assertThat(families.question(SUPPORT).answered()).isEqualTo(1000);
    }

    @Test
    default void itIsKnownWhetherAnyOfSeveralSheetsIsThere() {
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(aSheet(1, FAMILIES, point(4)), aSheet(2, FAMILIES, point(4))));

        assertThat(sheets().isAnyOf(LINDENAU, List.of(sheetId(3), sheetId(2)))).isTrue();
        assertThat(sheets().isAnyOf(LINDENAU, List.of(sheetId(3), sheetId(4)))).isFalse();
        assertThat(sheets().isAnyOf(LINDENAU, List.of())).isFalse();
    }

    /** An open link of the first wave. */
    InvitationId aLink();

    private static AnswerSheet through(InvitationId link, int number, Perspective perspective) {
        var answers = List.<Answer>of(point(4), new Answer.Words(WISH, "Zeit " + number));
        return new AnswerSheet(sheetId(number), perspective, LanguageTag.GERMAN, Way.LINK, TODAY, answers, link);
    }

    @Test
    default void whatWasDiscardedCountsNowhere() {
        var link = aLink();
        var other = new AnswerSheet(sheetId(3), FAMILIES, LanguageTag.GERMAN, Way.LINK, TODAY, List.of(point(1)));
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(through(link, 1, TEACHERS), through(link, 2, FAMILIES), other));
        assertThat(sheets().through(LINDENAU, link)).isEqualTo(2);
        assertThat(sheets().answered(ASSESSMENT)).containsExactlyInAnyOrder(FAMILIES, TEACHERS);
        assertThat(sheets().discarded(ASSESSMENT)).isEmpty();

        sheets().discard(LINDENAU, link);

        assertThat(sheets().discarded(ASSESSMENT)).isEqualTo(Map.of(1, 2));
        assertThat(sheets().tally(ASSESSMENT, 1).discarded()).isEqualTo(2);
        assertThat(sheets().tally(ASSESSMENT, 2).discarded()).isZero();

        assertThat(sheets().answered(ASSESSMENT)).containsExactly(FAMILIES);
        assertThat(sheets().counts(ASSESSMENT)).isEqualTo(Map.of(1, Map.of(FAMILIES, 1)));
        assertThat(sheets().tally(ASSESSMENT, 1).perspectives())
                .isEqualTo(Map.of(
                        FAMILIES, new PerspectiveTally(1, Map.of(WELCOME, new QuestionTally(1, Map.of("1", 1), 1)))));
        assertThat(sheets().words(ASSESSMENT, 1, Map.of(WISH, List.of(FAMILIES, TEACHERS))))
                .isEmpty();
        assertThat(sheets().through(LINDENAU, link)).isEqualTo(2);
    }

    @Test
    default void whatIsDiscardedOfOneLinkLeavesAllOthersAlone() {
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(through(aLink(), 1, FAMILIES)));

        sheets().discard(LINDENAU, new InvitationId(new UUID(8, 999)));

        assertThat(sheets().answered(ASSESSMENT)).containsExactly(FAMILIES);
        assertThat(sheets().through(LINDENAU, new InvitationId(new UUID(8, 999))))
                .isZero();
    }

    @Test
    default void aSheetThatWasDiscardedDoesNotComeAgain() {
        var link = aLink();
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(through(link, 1, FAMILIES)));
        sheets().discard(LINDENAU, link);

        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(through(link, 1, FAMILIES)));

        assertThat(sheets().answered(ASSESSMENT)).isEmpty();
        assertThat(sheets().isAnyOf(LINDENAU, List.of(sheetId(1)))).isTrue();
    }
}
