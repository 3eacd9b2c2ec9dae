package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CHILDREN;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aScale;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.chosen;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.FACTS_OF_GLADBECK;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.FACTS_OF_MOSAIK;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.counted;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.answer.SheetForms;
import org.knotenpunkt.web.needs.form.AssessmentEdits;
import org.knotenpunkt.web.needs.form.AssessmentForms;
import org.knotenpunkt.web.needs.form.FindingForms;
import org.knotenpunkt.web.needs.form.PlayBackForms;
import org.knotenpunkt.web.needs.form.RankingForms;
import org.knotenpunkt.web.needs.form.WaveForms;
import org.knotenpunkt.web.needs.instrument.InstrumentEdits;
import org.knotenpunkt.web.needs.instrument.InstrumentPages;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPages;
import org.knotenpunkt.web.needs.result.ResultPages;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Bundles;

class NeedsPagesTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor FAMILY =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final String PATH = "/assessments/" + ASSESSMENT;
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());
    private static final AssessmentFinder FINDER = new AssessmentFinder(HOUSE.assessments(), HOUSE.rights());

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var assessments = HOUSE.assessments();
        return TestServer.of(Bundles.features().toArray(String[]::new))
                .with(new AssessmentApi(assessments, assessments))
                .pages(pages -> new AssessmentPages(pages, assessments, HOUSE.results(), assessments, HOUSE.rights()))
                .pages(pages -> new AssessmentForms(new AssessmentEdits(pages, FINDER), assessments))
                .pages(pages -> new FindingForms(new AssessmentEdits(pages, FINDER), HOUSE.findings()))
                .pages(pages -> new PlayBackForms(new AssessmentEdits(pages, FINDER), HOUSE.results()))
                .pages(pages -> new WaveForms(pages, FINDER, HOUSE.instruments(), assessments))
                .pages(pages -> new SheetForms(pages, HOUSE.answers(), UUID::randomUUID))
                .pages(pages -> new RankingForms(pages, FINDER, HOUSE.findings()))
                .pages(pages -> new ResultPages(
                        pages,
                        assessments,
                        HOUSE.results(),
                        HOUSE.results(),
                        HOUSE.publicReader(),
                        (town, language, page) ->
                                List.of(new Link("/town/%s?from=%s".formatted(town, page), language))))
                .pages(pages -> new InstrumentPages(
                        pages, HOUSE.instruments(), HOUSE.instruments(), edits(pages), HOUSE.rights()))
                .build();
    }

    private static InstrumentEdits edits(Pages pages) {
        return new InstrumentEdits(pages, HOUSE.instruments(), HOUSE.instruments(), HOUSE.rights());
    }

    @BeforeEach
    void ask() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
        HOUSE.needs().assessments().save(anAssessmentThatAsks());
    }

    private static Browser coordination() {
        return SERVER.browser(COORDINATION);
    }

    private static Assessment stored() {
        return HOUSE.needs().assessments().findById(ASSESSMENT).orElseThrow();
    }

    private static String version() {
        return Long.toString(stored().version());
    }

    private static void answered(int number, Perspective perspective, Answer... answers) {
        var sheet = new NewSheet(perspective, LanguageTag.GERMAN, List.of(answers));
        HOUSE.answers()
                .bringIn(COORDINATION, ASSESSMENT, 1, Collections.nCopies(number, sheet))
                .orElseThrow();
    }

    private static void close() {
        coordination().post(PATH + "/waves/1/closing", "version", version()).expect(303);
    }

    @Test
    void aSheetOfPaperIsTypedInAndTheNextOneIsThere() {
        var browser = coordination();
        var saved = browser.post(
                        PATH + "/waves/1/sheets/new",
                        "perspective",
                        "FAMILIES",
                        "language",
                        "tr",
                        "q-welcome",
                        "4",
                        "q-support",
                        "media",
                        "q-children",
                        "2",
                        "q-wish",
                        "Mehr Zeit")
                .expect(303);

        assertThat(saved.location()).endsWith("/sheets/new?perspective=FAMILIES&language=tr");
        assertThat(HOUSE.needs().sheets().of(ASSESSMENT, 1))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.answers()).hasSize(4).contains(point(4)));
        assertThat(browser.follow(saved).expect(200).html())
                .contains("Der nächste Bogen bitte", "<option value=\"tr\" selected>");
    }

    @Test
    void allThatIsWrongWithASheetStandsAtItsQuestionsAndNothingIsLost() {
        var refused = coordination()
                .post(
                        PATH + "/waves/1/sheets/new",
                        "perspective",
                        "FAMILIES",
                        "language",
                        "de",
                        "q-children",
                        "99",
                        "q-wish",
                        "<script>alert(1)</script>")
                .expect(422)
                .html();

        assertThat(refused)
                .contains("is-invalid\" id=\"q-children\"", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(coordination()
                        .post(
                                PATH + "/waves/1/sheets/new",
                                "perspective",
                                "FAMILIES",
                                "language",
                                "de",
                                "q-wish",
                                "Zeit")
                        .expect(422)
                        .html())
                .contains("Diese Frage muss beantwortet werden", ">Zeit</textarea>");
        assertThat(HOUSE.needs().sheets().of(ASSESSMENT, 1)).isEmpty();
    }

    @Test
    void theQuestionsStandInTheLanguageOfThePaperAndNothingTypedIsLost() {
        var path = PATH + "/waves/1/sheets/new";
        var welcome = aScale().wording();
        assertThat(coordination().get(path).expect(200).html())
                .contains(welcome.german(), "Fragen in dieser Sprache zeigen")
                .doesNotContain(welcome.in(TURKISH));

        var shown = coordination()
                .post(path, "perspective", "FAMILIES", "language", "tr", "q-wish", "Daha çok zaman", "returned", "true")
                .html();
        assertThat(shown)
                .contains("<div lang=\"tr\" dir=\"ltr\">", welcome.in(TURKISH), ">Daha çok zaman</textarea>")
                .doesNotContain(welcome.german(), "Diese Frage muss beantwortet werden");
        assertThat(HOUSE.needs().sheets().of(ASSESSMENT, 1)).isEmpty();

        assertThat(coordination().get(path + "?language=tr").expect(200).html())
                .as("that of the sheet before")
                .contains(welcome.in(TURKISH));
    }

    @Test
    void aFormOnPaperThatIsSavedTwiceIsTypedInOnce() {
        var form = coordination().get(PATH + "/waves/1/sheets/new").expect(200).html();
        var id = form.replaceFirst("(?s).*name=\"sheet\" value=\"([^\"]+)\".*", "$1");
        typed(id, "1").expect(303);
        typed(id, "1").expect(303);

        assertThat(HOUSE.needs().sheets().of(ASSESSMENT, 1)).hasSize(1);
        assertThat(coordination().get(PATH + "/waves/1/sheets/new").expect(200).html())
                .doesNotContain(id);
    }

    private static Browser.Answer typed(String sheet, String welcome) {
        return coordination()
                .post(
                        PATH + "/waves/1/sheets/new",
                        "sheet",
                        sheet,
                        "perspective",
                        "FAMILIES",
                        "language",
                        "de",
                        "q-welcome",
                        welcome);
    }

    @Test
    void aFormOnPaperThatIsSavedAgainWithOtherAnswersIsNotDroppedSilently() {
        typed("00000000-0000-4000-8000-000000000077", "1").expect(303);

        assertThat(typed("00000000-0000-4000-8000-000000000077", "2")
                        .expect(409)
                        .html())
                .contains("Dieser Bogen ist schon da");
    }

    @Test
    void thePageShowsWhoHasAnsweredAndWhoIsMissing() {
        answered(6, Perspective.FAMILIES, point(4));

        assertThat(SERVER.browser(FAMILY).get(PATH).expect(200).html())
                .contains("6 von 120", "Noch keine Antworten von: Lehrkräfte", "School 3")
                .contains("Ergebnisse gibt es, sobald die Welle geschlossen ist")
                .doesNotContain("/sheets/new", "/findings/new");
    }

    @Test
    void resultsHideSmallGroupsAndWhatTheyWrote() {
        answered(6, Perspective.FAMILIES, point(4), new Answer.Words(WISH, "<b>Ein Raum</b>"));
        answered(3, Perspective.TEACHERS, point(1), new Answer.Words(WISH, "Ganz geheim"));
        coordination().get(PATH + "/waves/1/results").expect(409);
        close();

        assertThat(coordination().get(PATH + "/waves/1/results").expect(200).html())
                .contains("6 von 120", "Mittel 4,0 (n = 6)", "weniger als 5", "&lt;b&gt;Ein Raum&lt;/b&gt;")
                .doesNotContain("Ganz geheim", "<b>Ein Raum");
    }

    @Test
    void resultsBeginWithWhoHasAnsweredAndLeadToEachQuestion() {
        answered(6, Perspective.FAMILIES, point(4), chosen(SUPPORT, "media"));
        close();

        var html = coordination().get(PATH + "/waves/1/results").expect(200).html();

        assertThat(html)
                .containsSubsequence(
                        "Wer geantwortet hat",
                        "6 von 120",
                        "Noch keine Antworten von: Lehrkräfte",
                        "<a href=\"#q-welcome\">",
                        "id=\"q-welcome\"",
                        "Hell ist 1 – gar nicht, dunkel ist 5 – genau.",
                        "Alle Zahlen");
    }

    /** A bar of which all is in the fourth of five points, and the counts behind it. */
    @Test
    void aScaleIsABarForEachGroupThatIsToldAndTheTableHasTheNumbers() {
        answered(5, Perspective.FAMILIES, point(4), chosen(SUPPORT, "media"));
        answered(5, Perspective.FAMILIES, point(2), chosen(SUPPORT, "media", "learning"));
        answered(3, Perspective.TEACHERS, point(1));
        close();

        var html = coordination().get(PATH + "/waves/1/results").expect(200).html();

        assertThat(html)
                .containsSubsequence(
                        "x=\"0.00%\" width=\"0.00%\" height=\"16\" fill-opacity=\"0.20\"",
                        "x=\"0.00%\" width=\"50.00%\" height=\"16\" fill-opacity=\"0.40\"",
                        "x=\"50.00%\" width=\"0.00%\" height=\"16\" fill-opacity=\"0.60\"",
                        "x=\"50.00%\" width=\"50.00%\" height=\"16\" fill-opacity=\"0.80\"",
                        "Mittel 3,0 (n = 10)")
                .containsPattern("(?s)<th scope=\"row\">2</th>\\s*<td data-label=\"Familien\">5</td>"
                        + "\\s*<td data-label=\"Lehrkräfte\"></td>\\s*<td data-label=\"Alle zusammen\"></td>")
                .containsPattern("(?s)Familien, n = 10.*learning \\(de\\).*width=\"50.00%\".*>5<.*media \\(de\\)"
                        + ".*width=\"100.00%\".*>10<");
    }

    @Test
    void numbersAreToldByClassesWhereEnoughHaveAnswered() {
        answered(5, Perspective.FAMILIES, point(4), new Answer.Amount(CHILDREN, 2));
        answered(3, Perspective.FAMILIES, point(4), new Answer.Amount(CHILDREN, 12));
        answered(4, Perspective.TEACHERS, point(4), new Answer.Amount(CHILDREN, 7));
        close();

        assertThat(coordination().get(PATH + "/waves/1/results").expect(200).html())
                .containsPattern("(?s)<th scope=\"row\">0 bis 2</th>\\s*<td data-label=\"Familien\">5</td>"
                        + "\\s*<td data-label=\"Lehrkräfte\"></td>\\s*<td data-label=\"Alle zusammen\"></td>")
                .containsPattern("(?s)<th scope=\"row\">6 bis 8</th>\\s*<td data-label=\"Familien\">0</td>"
                        + "\\s*<td data-label=\"Lehrkräfte\"></td>")
                .containsPattern("(?s)<th scope=\"row\">12</th>\\s*<td data-label=\"Familien\">3</td>");
    }

    /** The instrument of the fixtures, which says in English what the first two questions ask. */
    private static void sayInEnglish() {
        var instrument = HOUSE.needs().instruments().findById(INSTRUMENT).orElseThrow();
        var questions = instrument.draft().stream()
                .map(question -> question.id().equals(WELCOME) || question.id().equals(SUPPORT)
                        ? question.saying(question.texts().stream()
                                .map(text -> text.with(new LanguageTag("en"), "In English: " + text.german()))
                                .toList())
                        : question)
                .toList();
        HOUSE.needs().clear();
        HOUSE.needs()
                .instruments()
                .save(Instrument.begin(INSTRUMENT, LINDENAU, "Familien und Schule", questions, NOW)
                        .publish(TODAY, NOW)
                        .orElseThrow());
        HOUSE.needs().assessments().save(anAssessmentThatAsks());
    }

    private static Browser english() {
        return coordination().with("Accept-Language", "en");
    }

    @Test
    void resultsAndTablesAreReadInTheLanguageOfTheReaderWhereTheQuestionsSpeakIt() {
        sayInEnglish();
        answered(23, Perspective.FAMILIES, point(4), chosen(SUPPORT, "media"));
        close();
        coordination().post(PATH + "/waves/1/table").expect(303);

        assertThat(english().get(PATH + "/waves/1/results").expect(200).html())
                .contains("In English: Familien sind willkommen.", "In English: media (de)")
                .contains("5 – In English: genau", "lang=\"de\">Wie viele Kinder?");
        assertThat(english()
                        .get(PATH + "/comparison?first=1&second=1")
                        .expect(200)
                        .html())
                .contains("In English: Familien sind willkommen.", "In English: media (de)");
        assertThat(english().get(PATH + "/tables").expect(200).html())
                .contains("In English: Familien sind willkommen.", "In English: media (de): 25")
                .contains("lang=\"de\">Wie viele Kinder?");
        assertThat(coordination().get(PATH + "/waves/1/results").expect(200).html())
                .contains("Familien sind willkommen.", "5 – genau")
                .doesNotContain("In English");
        assertThat(english().get("/instruments/" + INSTRUMENT).expect(200).html())
                .contains("In English: Familien sind willkommen.", "In English: media (de)");
    }

    @Test
    void publishedTablesSayWhatWasAskedAndChosenInWords() {
        answered(23, Perspective.FAMILIES, point(4), chosen(SUPPORT, "media"));
        close();
        coordination().post(PATH + "/waves/1/table").expect(303);

        assertThat(coordination().get(PATH + "/tables").expect(200).html())
                .contains("Familien sind willkommen.", "1 – gar nicht: 0 · 2: 0 · 3: 0 · 4: 25 · 5 – genau: 0")
                .contains("learning (de): 0 · media (de): 25 · none (de): 0")
                .doesNotContain(">welcome<", ">support<", "media: 25");
    }

    @Test
    void aPerspectiveThatOnlyTheFirstWaveAskedStandsInTheComparison() {
        answered(6, Perspective.TEACHERS, point(2));
        close();
        HOUSE.needs()
                .assessments()
                .save(stored().openWave(
                                INSTRUMENT,
                                1,
                                TODAY,
                                TODAY.plusDays(3),
                                AnswerUnit.FAMILY,
                                List.of(new AskedPerspective(Perspective.FAMILIES, null)),
                                NOW)
                        .orElseThrow());
        coordination().post(PATH + "/waves/2/closing", "version", version()).expect(303);

        assertThat(coordination()
                        .get(PATH + "/comparison?first=1&second=2")
                        .expect(200)
                        .html())
                .containsSubsequence("Lehrkräfte, Welle 1", "Mittelwert 2,0 (n = 6)", "In Welle 2 nicht gefragt");
    }

    @Test
    void aQuestionThatTooFewHaveAnsweredSaysSo() {
        answered(3, Perspective.FAMILIES, point(4));
        close();

        assertThat(coordination().get(PATH + "/waves/1/results").expect(200).html())
                .contains("Zu wenige haben geantwortet, um etwas zu zeigen.")
                .doesNotContain("Mittel 4");
    }

    @Test
    void resultsStandBesideWhatRegistersKnowOfThePlace() {
        close();
        assertThat(coordination().get(PATH + "/waves/1/results").expect(200).html())
                .contains("Der Ort in Zahlen", "Zu diesem Ort gibt es keine Angaben aus Registern");

        HOUSE.register().organisation(aTown(LINDENAU, "Lindenau"));
        HOUSE.register().organisation(aSchool(3));
        HOUSE.register()
                .municipalities()
                .save(Municipality.added(
                        LINDENAU, new Ags("05562014"), Areas.UNKNOWN, byRegister(FACTS_OF_GLADBECK), NOW));
        HOUSE.register()
                .schools()
                .save(School.added(SCHOOL, new SchoolNumber("199564"), LINDENAU, byList(FACTS_OF_MOSAIK), NOW)
                        .flatMap(school ->
                                school.recordSocialIndex(new SchoolYear(2024), byList(new SocialIndex(6)), NOW))
                        .flatMap(school -> school.recordPupils(new SchoolYear(2023), counted(240), TODAY, NOW))
                        .flatMap(school -> school.recordPupils(new SchoolYear(2025), counted(252), TODAY, NOW))
                        .orElseThrow());

        assertThat(coordination().get(PATH + "/waves/1/results").expect(200).html())
                .containsPattern("(?s)<dt>Sozialindex</dt>\\s*<dd>6 \\(Schuljahr 2024/25\\)")
                .containsPattern("(?s)<dt>Startchancen</dt>\\s*<dd>unbekannt")
                .containsPattern("(?s)<dt>Schülerinnen und Schüler</dt>\\s*<dd>252")
                .containsPattern("(?s)<dt>Entwicklung der Schülerzahl</dt>\\s*<dd>\\+12 seit 2023/24")
                .doesNotContain("Rechtsform", "Trägernummer", "Schulbetrieb");
    }

    @Test
    void findingsAreAddedRankedDecidedOnAndTheAssessmentIsConcluded() {
        answered(1, Perspective.FAMILIES, point(4));
        for (var text : List.of("Ein <Raum>", "Mehr Zeit")) {
            coordination()
                    .post(
                            PATH + "/findings/new",
                            "version",
                            version(),
                            "kind",
                            "NEED",
                            "perspective",
                            "TEACHERS",
                            "text",
                            text,
                            "evidence",
                            "Umfrage",
                            "weight",
                            "4")
                    .expect(303);
        }
        var needs = stored().findings().needs();
        var first = needs.getFirst().id();
        var second = needs.getLast().id();
        var twice = coordination()
                .post(
                        PATH + "/ranking",
                        "version",
                        version(),
                        "rank-" + first,
                        "1",
                        "rank-" + second,
                        "1",
                        "by",
                        "Runde")
                .expect(422)
                .html();
        assertThat(twice).contains(">Mehr Zeit</a>: Diesen Rang hat schon ein anderer Bedarf");
        coordination()
                .post(
                        PATH + "/ranking",
                        "version",
                        version(),
                        "rank-" + first,
                        "2",
                        "rank-" + second,
                        "1",
                        "by",
                        "Runde")
                .expect(303);
        close();
        assertThat(coordination()
                        .post(PATH + "/conclusion", "version", version())
                        .expect(409)
                        .html())
                .contains("2 Bedarfen");
        coordination()
                .post(PATH + "/findings/" + first + "/decision", "version", version(), "pursued", "false")
                .expect(422);
        coordination()
                .post(
                        PATH + "/findings/" + first + "/decision",
                        "version",
                        version(),
                        "pursued",
                        "false",
                        "reason",
                        "Kein Platz")
                .expect(303);
        coordination()
                .post(PATH + "/findings/" + second + "/decision", "version", version(), "pursued", "true")
                .expect(303);
        coordination().post(PATH + "/conclusion", "version", version()).expect(303);

        assertThat(SERVER.browser(FAMILY).get(PATH).expect(200).html())
                .contains("Wird nicht weiterverfolgt: Kein Platz", "Gereiht von Runde", "Ein &lt;Raum&gt;");
        coordination().get(PATH + "/findings/new").expect(409);
        playBack();
    }

    private static void playBack() {
        coordination()
                .post(PATH + "/result", "version", version(), "text-de", "Danke <für> alles", "text-ar", "شكراً لكم")
                .expect(303);
        var address = "/results/" + stored().address().orElseThrow();

        assertThat(SERVER.browser(Actor.ANONYMOUS).get(address).expect(200).html())
                .contains("Danke &lt;für&gt; alles", "Lindenau")
                .contains("href=\"/town/%s?from=%s\">de</a>".formatted(LINDENAU, address));
        assertThat(SERVER.browser(Actor.ANONYMOUS)
                        .get(address + "?language=ar")
                        .expect(200)
                        .html())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "lang=\"ar\" dir=\"rtl\"", "شكراً لكم", "تاريخ النشر")
                .containsSubsequence("Deutsch", "العربية")
                .doesNotContain("veröffentlicht", "/sign-in");
        assertThat(SERVER.browser(Actor.ANONYMOUS)
                        .with("Accept-Language", "ar-SY,ar;q=0.9,de;q=0.5")
                        .get(address)
                        .expect(200)
                        .html())
                .contains("<html lang=\"ar\"", "شكراً لكم")
                .doesNotContain("Danke");
        assertThat(SERVER.browser(Actor.ANONYMOUS)
                        .with("Accept-Language", "tr")
                        .get(address + "?language=nothing")
                        .expect(200)
                        .html())
                .contains("<html lang=\"de\"", "Danke");
        coordination().post(PATH + "/result-ending", "version", version()).expect(303);
        SERVER.browser(Actor.ANONYMOUS).get(address).expect(404);
    }

    @Test
    void anAssessmentIsSetUpAndAWaveOpened() {
        var setUp = coordination()
                .post("/new-assessment", "name", "Herbst", "place", "SITE:" + SCHOOL)
                .expect(303);
        var path = setUp.location().substring(setUp.location().indexOf("/assessments/"));
        var wave = new String[] {
            "version", "1",
            "instrument", aPublishedInstrument().id() + ":1",
            "from", "2026-11-22",
            "until", "2026-12-20",
            "unit", "FAMILY",
            "asked", "FAMILIES",
            "base-FAMILIES", "120"
        };
        assertThat(coordination().post(path + "/waves/new", wave).expect(422).html())
                .contains("is-invalid\" id=\"source-FAMILIES\"");
        coordination()
                .post(
                        path + "/waves/new",
                        Stream.concat(Arrays.stream(wave), Stream.of("source-FAMILIES", "Sekretariat"))
                                .toArray(String[]::new))
                .expect(303);

        assertThat(coordination().get(path).expect(200).html())
                .contains("0 von 120", "Familien und Schule, Fassung 1", "ein Bogen je Familie");
    }

    @Test
    void aTableIsPublishedAndKept() {
        answered(23, Perspective.FAMILIES, point(4));
        close();
        coordination().post(PATH + "/waves/1/table").expect(303);

        assertThat(SERVER.browser(FAMILY).get(PATH + "/tables").expect(200).html())
                .contains("Familien: 25");
        SERVER.browser(FAMILY).post(PATH + "/waves/1/table").expect(403);
    }

    @Test
    void anInstrumentIsBegunFromATemplateAndPublished() {
        var begun = coordination()
                .post("/new-instrument", "name", "Neu", "template", "families")
                .expect(303);
        var path = begun.location().substring(begun.location().indexOf("/instruments/"));

        assertThat(coordination().get(path).expect(200).html())
                .contains("Familien sind willkommen.", "Aileler hoş karşılanır.", "noch nicht veröffentlicht");
        coordination().post(path + "/publication", "version", "1").expect(303);
        assertThat(coordination().get(path).expect(200).html())
                .contains("1 Fassung")
                .doesNotContain("/publication");
    }

    @Test
    void programsReadAndSetUpAssessments() {
        var api = SERVER.api(COORDINATION);
        var created = api.post(
                        "/api/v1/assessments",
                        Map.of("town", LINDENAU.toString(), "title", "Herbst", "site", SCHOOL.toString()))
                .expect(201);

        assertThat(api.get(created.header("location"))
                        .expect(200)
                        .json()
                        .at("/place/name")
                        .asText())
                .isEqualTo("School 3");
        assertThat(api.get("/api/v1/assessments?town=" + LINDENAU)
                        .expect(200)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(2);
        assertThat(api.get("/api/v1/assessments/" + ASSESSMENT)
                        .expect(200)
                        .json()
                        .at("/waves/0/perspectives/0/base")
                        .asInt())
                .isEqualTo(120);
    }
}
