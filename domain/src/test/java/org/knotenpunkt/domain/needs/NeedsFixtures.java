package org.knotenpunkt.domain.needs;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** An assessment of a school of Lindenau, what it asks and what is answered. */
public final class NeedsFixtures {
    public static final LanguageTag TURKISH = new LanguageTag("tr");
    public static final OrganisationId SCHOOL = organisationId(3);
    public static final InstrumentId INSTRUMENT = new InstrumentId(new UUID(0x7001, 0x8000_0000_0000_0001L));
    public static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(0x7001, 0x8000_0000_0000_0002L));
    public static final FindingId CAFE = new FindingId(new UUID(0x7001, 0x8000_0000_0000_0003L));
    public static final FindingId LETTERS = new FindingId(new UUID(0x7001, 0x8000_0000_0000_0004L));
    public static final FindingId ROOM = new FindingId(new UUID(0x7001, 0x8000_0000_0000_0005L));

    public static final QuestionId WELCOME = new QuestionId("welcome");
    public static final QuestionId SUPPORT = new QuestionId("support");
    public static final QuestionId VISITED = new QuestionId("visited");
    public static final QuestionId CHILDREN = new QuestionId("children");
    public static final QuestionId WISH = new QuestionId("wish");

    private NeedsFixtures() {}

    public static Wording wording(String german, String turkish) {
        return new Wording(Map.of(LanguageTag.GERMAN, german, TURKISH, turkish));
    }

    /** The one question that has to be answered. */
    public static Question aScale() {
        return new Question(
                WELCOME,
                wording("Familien sind willkommen.", "Aileler hoş karşılanır."),
                new QuestionKind.Scale(5, wording("gar nicht", "hiç"), wording("genau", "tamamen")),
                true);
    }

    public static QuestionKind.Option option(String id) {
        return new QuestionKind.Option(new OptionId(id), wording(id + " (de)", id + " (tr)"));
    }

    public static Question aChoice(QuestionId id, boolean several) {
        return new Question(
                id,
                wording("Was davon?", "Hangisi?"),
                new QuestionKind.Choice(List.of(option("learning"), option("media"), option("none")), several),
                false);
    }

    public static Question anAmount() {
        return new Question(
                CHILDREN, wording("Wie viele Kinder?", "Kaç çocuk?"), new QuestionKind.Amount(0, 12), false);
    }

    public static Question aText() {
        return new Question(WISH, wording("Was fehlt?", "Ne eksik?"), new QuestionKind.FreeText(), false);
    }

    /** One of each kind. */
    public static List<Question> questions() {
        return List.of(aScale(), aChoice(SUPPORT, true), aChoice(VISITED, false), anAmount(), aText());
    }

    public static Instrument anInstrument() {
        return Instrument.begin(INSTRUMENT, LINDENAU, "Familien und Schule", questions(), NOW);
    }

    public static Instrument aPublishedInstrument() {
        return anInstrument().publish(TODAY, NOW).orElseThrow();
    }

    public static Assessment anAssessment() {
        return Assessment.setUp(ASSESSMENT, LINDENAU, new AssessedPlace.Site(SCHOOL), "Standort 2026", NOW);
    }

    public static List<AskedPerspective> asked() {
        return List.of(
                new AskedPerspective(Perspective.FAMILIES, new Base(120, "Schulsekretariat")),
                new AskedPerspective(Perspective.TEACHERS, null));
    }

    /** One that asks families and teachers, from today on. */
    public static Assessment anAssessmentThatAsks() {
        return anAssessment()
                .openWave(INSTRUMENT, 1, TODAY, TODAY.plusDays(20), AnswerUnit.FAMILY, asked(), NOW)
                .orElseThrow();
    }

    public static Finding aStrength() {
        return new Finding(
                CAFE, FindingKind.STRENGTH, Perspective.FAMILIES, "Das Elterncafé trägt", "35 Gäste im Monat", 4);
    }

    public static Finding aNeed(FindingId id, String text) {
        return new Finding(id, FindingKind.NEED, Perspective.TEACHERS, text, "Umfrage 2026, Frage 2", 5);
    }

    /** One with a strength and two needs, and nobody asked. */
    public static Assessment anAssessmentWithFindings() {
        return anAssessment()
                .add(aStrength(), NOW)
                .flatMap(found -> found.add(aNeed(LETTERS, "Briefe sind schwer zu verstehen"), NOW))
                .flatMap(found -> found.add(aNeed(ROOM, "Ein Raum fehlt"), NOW))
                .orElseThrow();
    }

    public static AnswerSheetId sheetId(int number) {
        return new AnswerSheetId(new UUID(0x4000, 0x8000_0000_0000_0000L | number));
    }

    public static AnswerSheet aSheet(int number, Perspective perspective, Answer... answers) {
        return new AnswerSheet(sheetId(number), perspective, LanguageTag.GERMAN, Way.PAPER, TODAY, List.of(answers));
    }

    public static Answer.Point point(int point) {
        return new Answer.Point(WELCOME, point);
    }

    public static Answer.Chosen chosen(QuestionId question, String... options) {
        return new Answer.Chosen(
                question, Set.copyOf(Arrays.stream(options).map(OptionId::new).toList()));
    }
}
