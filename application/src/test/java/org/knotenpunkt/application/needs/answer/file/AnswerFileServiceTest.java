package org.knotenpunkt.application.needs.answer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CHILDREN;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.VISITED;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.chosen;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.organisation.register.TextFile;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

class AnswerFileServiceTest {
    private static final Actor SOMEBODY = new Actor(new UUID(9, 9), Set.of());
    private static final FileReading OF_FAMILIES = new FileReading(FAMILIES, LanguageTag.GERMAN, false, false);
    private static final FileReading BY_LINE = new FileReading(null, LanguageTag.GERMAN, false, false);
    private static final String LIMESURVEY = """
            id;submitdate;lastpage;startlanguage;seed;token;ipaddr;welcome;support[SQ001];support[media];visited;children;wish
            1;2026-10-01 10:00:00;3;de;77;abc;10.0.0.1;5;Y;;none (tr);2.0000000000;=1+1
            2;1980-01-01 00:00:00;3;tr;78;def;10.0.0.2;A4;;Y;learning;N/A;
            3;;1;de;79;ghi;10.0.0.3;2;;;;;
            4;2026-10-01 10:00:00;3;de;80;jkl;10.0.0.4;;;;;;
            """;

    private final NeedsHouse house = new NeedsHouse(new AllowingRights());

    @BeforeEach
    void ask() {
        house.needs().instruments().save(aPublishedInstrument());
        house.needs().assessments().save(anAssessmentThatAsks());
    }

    private Result<FilePreview, AnswerFileError> preview(String text, FileReading reading) {
        return house.answerFiles().preview(SOMEBODY, ASSESSMENT, 1, TextFile.of(text), reading);
    }

    private Result<FilePreview, AnswerFileError> bringIn(String text, FileReading reading) {
        return house.answerFiles().bringIn(SOMEBODY, ASSESSMENT, 1, TextFile.of(text), reading);
    }

    private List<AnswerSheet> stored() {
        return house.needs().sheets().of(ASSESSMENT, 1);
    }

    private List<FileFault> faults(String text) {
        return preview(text, BY_LINE).orElseThrow().faults();
    }

    @Test
    void whatLimeSurveyExportsIsReadByCodesAndByWords() {
        bringIn(LIMESURVEY, OF_FAMILIES).orElseThrow();

        assertThat(stored()).allMatch(sheet -> sheet.way() == Way.IMPORT);
        assertThat(stored()).extracting(AnswerSheet::language).containsExactly(LanguageTag.GERMAN, TURKISH);
        assertThat(stored().getFirst().answers())
                .containsExactlyInAnyOrder(
                        point(5),
                        chosen(SUPPORT, "learning"),
                        chosen(VISITED, "none"),
                        new Answer.Amount(CHILDREN, 2),
                        new Answer.Words(WISH, "=1+1"));
        assertThat(stored().getLast().answers())
                .containsExactlyInAnyOrder(point(4), chosen(SUPPORT, "media"), chosen(VISITED, "learning"));
    }

    @Test
    void aPreviewTellsWhatWouldBeTakenAndKeepsNothing() {
        var preview = preview(LIMESURVEY, OF_FAMILIES).orElseThrow();

        assertThat(preview.sheets()).isEqualTo(Map.of("FAMILIES", 2));
        assertThat(preview.unfinished()).isEqualTo(1);
        assertThat(preview.empty()).isEqualTo(1);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.columns())
                .filteredOn(Column.LeftOut.class::isInstance)
                .extracting(Column::name)
                .containsExactly("id", "lastpage", "seed", "token", "ipaddr");
        assertThat(stored()).isEmpty();
        assertThat(house.events().published()).isEmpty();
    }

    @Test
    void sheetsThatNobodyHasSentOffAreTakenIfThatIsWanted() {
        bringIn(LIMESURVEY, new FileReading(FAMILIES, LanguageTag.GERMAN, true, false))
                .orElseThrow();

        assertThat(stored()).hasSize(3);
    }

    @Test
    void anOwnFileSaysByLineWhoAnsweredAndInWhichLanguage() {
        bringIn("Perspektive;sprache;WELCOME;support;Bemerkung\nteachers;tr;genau;learning, media (de);x\n", BY_LINE)
                .orElseThrow();

        assertThat(stored()).singleElement().satisfies(sheet -> {
            assertThat(sheet.perspective().code()).isEqualTo("TEACHERS");
            assertThat(sheet.language()).isEqualTo(TURKISH);
            assertThat(sheet.answers()).containsExactlyInAnyOrder(point(5), chosen(SUPPORT, "learning", "media"));
        });
    }

    @Test
    void whatIsWrongIsToldWithLineColumnAndReason() {
        assertThat(faults("perspective;welcome;visited;children;wish\n"
                        + "FAMILIES;9;learning;3;a\n"
                        + ";4;cinema;many;b\n"
                        + "Eltern und Kinder;4;;;" + "w".repeat(2001) + "\n"
                        + "CHILDREN;4;;;c\n"
                        + "FAMILIES;;learning;;d\n"
                        + "FAMILIES;4\n"))
                .containsExactly(
                        new FileFault(2, "welcome", refused(new AnswerError.OutOfBounds(point(1).question(), 1, 5))),
                        new FileFault(3, "visited", new AnswerFileError.NotAnOption(VISITED, "cinema")),
                        new FileFault(3, "children", new AnswerFileError.NoWholeNumber(CHILDREN, "many")),
                        new FileFault(3, null, new AnswerFileError.PerspectiveNotSaid()),
                        new FileFault(4, "perspective", new AnswerFileError.PerspectiveNotKnown("Eltern und Kinder")),
                        new FileFault(4, "wish", new AnswerFileError.AnswerTooLong(WISH, 2000)),
                        new FileFault(5, null, refused(new AnswerError.PerspectiveNotAsked(Perspective.CHILDREN))),
                        new FileFault(6, "welcome", refused(new AnswerError.AnswerMissing(point(1).question()))),
                        new FileFault(7, null, new AnswerFileError.LineOutOfStep(2, 5)));
    }

    private static AnswerFileError refused(AnswerError reason) {
        return new AnswerFileError.AnswersRefused(reason);
    }

    @Test
    void ofAFileWithAFaultNothingIsTaken() {
        assertThat(bringIn("welcome\n4\n9\n", OF_FAMILIES)).isEqualTo(refusal(new AnswerFileError.FileHasFaults(1)));
        assertThat(stored()).isEmpty();
    }

    @Test
    void tooManyFaultsAreToldInPart() {
        var preview = preview("welcome\n" + "9\n".repeat(150), OF_FAMILIES).orElseThrow();

        assertThat(preview.faults()).hasSize(100);
        assertThat(preview.faultCount()).isEqualTo(150);
    }

    @Test
    void theSameFileIsTakenTwiceOnlyWhenThatIsSaid() {
        bringIn("welcome\n4\n4\n", OF_FAMILIES).orElseThrow();

        assertThat(preview("welcome\n4\n4\n", OF_FAMILIES).orElseThrow().takenBefore())
                .isTrue();
        assertThat(bringIn("welcome\n4\n4\n", OF_FAMILIES)).isEqualTo(refusal(new AnswerFileError.FileTakenBefore()));
        assertThat(stored()).hasSize(2);

        bringIn("welcome\n4\n4\n", new FileReading(FAMILIES, LanguageTag.GERMAN, false, true))
                .orElseThrow();
        assertThat(stored()).hasSize(4);
        assertThat(preview("welcome\n4\n5\n", OF_FAMILIES).orElseThrow().takenBefore())
                .isFalse();
    }

    @Test
    void aHeadingWithoutAQuestionOrWithOneTwiceIsRefused() {
        assertThat(preview("id;name\n1;x\n", OF_FAMILIES))
                .isEqualTo(refusal(
                        new AnswerFileError.NoQuestionInHeading(List.of(WELCOME, SUPPORT, VISITED, CHILDREN, WISH))));
        assertThat(preview("welcome;Familien sind willkommen.\n1;2\n", OF_FAMILIES))
                .isEqualTo(refusal(new AnswerFileError.ColumnTwice("Familien sind willkommen.")));
        assertThat(preview("welcome;Welcome\n1;2\n", OF_FAMILIES))
                .isEqualTo(refusal(new AnswerFileError.ColumnTwice("Welcome")));
    }

    @Test
    void headingsInFullWordsAreReadAndWhatElseIsWrittenIsLeftOut() {
        bringIn("""
                        Familien sind willkommen.;Was davon? [learning (de)];support[media]. Was davon? [media (de)];visited. Was davon?;visited[other]. Was davon? [Sonstiges];Wie viele Kinder? [Kommentar];Ne eksik?
                        genau;Ja;Ja;none (de);Lesepaten;zwei;Zeit
                        gar nicht;;;-oth-;Chor;;
                        """, OF_FAMILIES).orElseThrow();

        assertThat(stored().getFirst().answers())
                .containsExactlyInAnyOrder(
                        point(5),
                        chosen(SUPPORT, "learning", "media"),
                        chosen(VISITED, "none"),
                        new Answer.Words(WISH, "Zeit"));
        assertThat(stored().getLast().answers()).containsExactly(point(1));
    }

    @Test
    void aPerspectiveGoesByItsCodeAndByItsName() {
        var byName = new FileReading(
                Map.of("familien", FAMILIES, "teachers and staff", TEACHERS), null, LanguageTag.GERMAN, false, false);
        bringIn("Perspektive;welcome\n Familien;4\nTeachers and  staff;3\nTEACHERS;2\n", byName)
                .orElseThrow();

        assertThat(stored()).extracting(AnswerSheet::perspective).containsExactly(FAMILIES, TEACHERS, TEACHERS);
    }

    @Test
    void aFileOfNothingButUnfinishedSheetsIsNotTaken() {
        assertThat(bringIn("submitdate;welcome\n;4\n", OF_FAMILIES))
                .isEqualTo(refusal(new AnswerFileError.NoSheetsInFile()));
    }
}
