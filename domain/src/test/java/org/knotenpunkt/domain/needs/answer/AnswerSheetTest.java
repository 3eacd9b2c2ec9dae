package org.knotenpunkt.domain.needs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CHILDREN;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.VISITED;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aSheet;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.chosen;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.NeedsFixtures.sheetId;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.QuestionId;

class AnswerSheetTest {
    private static List<AnswerError> faults(AnswerSheet sheet) {
        return sheet.faults(
                anAssessmentThatAsks().wave(1).orElseThrow(),
                aPublishedInstrument().latest().orElseThrow());
    }

    @Test
    void aSheetWithAnAnswerOfEachKindIsTaken() {
        assertThat(faults(aSheet(
                        1,
                        FAMILIES,
                        point(5),
                        chosen(SUPPORT, "learning", "media"),
                        chosen(VISITED, "none"),
                        new Answer.Amount(CHILDREN, 12),
                        new Answer.Words(WISH, "Ein Raum"))))
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var strange = new QuestionId("strange");

        assertThat(faults(aSheet(
                        1,
                        Perspective.YOUTH_OFFICE,
                        point(6),
                        chosen(SUPPORT, "sleep"),
                        chosen(VISITED, "learning", "media"),
                        new Answer.Amount(CHILDREN, -1),
                        point(1),
                        new Answer.Words(strange, "x"),
                        new Answer.Amount(WISH, 1))))
                .containsExactly(
                        new AnswerError.PerspectiveNotAsked(Perspective.YOUTH_OFFICE),
                        new AnswerError.AnsweredTwice(WELCOME),
                        new AnswerError.UnknownQuestion(strange),
                        new AnswerError.OutOfBounds(WELCOME, 1, 5),
                        new AnswerError.UnknownOption(SUPPORT, new OptionId("sleep")),
                        new AnswerError.OneOptionOnly(VISITED),
                        new AnswerError.OutOfBounds(CHILDREN, 0, 12),
                        new AnswerError.OtherKindOfAnswer(WISH));
    }

    @Test
    void anEmptySheetIsNotTakenNorOneWithoutWhatIsRequired() {
        assertThat(faults(aSheet(1, FAMILIES)))
                .containsExactly(new AnswerError.NothingAnswered(), new AnswerError.AnswerMissing(WELCOME));
    }

    @Test
    void aSheetInALanguageThatIsNotThereIsNotTaken() {
        var french = new LanguageTag("fr");
        var sheet = new AnswerSheet(sheetId(1), FAMILIES, french, Way.PAPER, TODAY, List.of(point(1)));

        assertThat(faults(sheet)).containsExactly(new AnswerError.NotAskedInLanguage(french));
    }

    @Test
    void aSheetThatComesTooEarlyIsNotTaken() {
        var sheet = new AnswerSheet(
                sheetId(1), FAMILIES, LanguageTag.GERMAN, Way.PAPER, TODAY.minusDays(1), List.of(point(1)));

        assertThat(faults(sheet)).containsExactly(new AnswerError.NotTaken(1, TODAY.minusDays(1)));
    }

    @Test
    void theIdOfASheetDoesNotSayWhenItWasMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSheetId(new UUID(0x7000, 1L << 63)));
    }
}
