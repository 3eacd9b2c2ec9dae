package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SUPPORT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.VISITED;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aScale;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.instrument.CopyForms;
import org.knotenpunkt.web.needs.instrument.InstrumentEdits;
import org.knotenpunkt.web.needs.instrument.InstrumentPages;
import org.knotenpunkt.web.needs.instrument.QuestionForms;
import org.knotenpunkt.web.needs.instrument.TranslationForms;
import org.knotenpunkt.web.needs.result.ResultPages;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.page.Pages;

/** How a town draws up what it asks. */
class InstrumentPagesTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
    private static final String PATH = "/instruments/" + INSTRUMENT;
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .pages(pages ->
                    new InstrumentPages(pages, HOUSE.instruments(), HOUSE.instruments(), edits(pages), HOUSE.rights()))
            .pages(pages -> new QuestionForms(edits(pages)))
            .pages(pages -> new TranslationForms(edits(pages)))
            .pages(pages -> new CopyForms(pages, HOUSE.instruments(), edits(pages)))
            .pages(pages -> new ResultPages(
                    pages,
                    HOUSE.assessments(),
                    HOUSE.results(),
                    HOUSE.results(),
                    HOUSE.publicReader(),
                    (town, language, page) -> List.of()))
            .build();

    private static InstrumentEdits edits(Pages pages) {
        return new InstrumentEdits(pages, HOUSE.instruments(), HOUSE.instruments(), HOUSE.rights());
    }

    @BeforeEach
    void publish() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
    }

    private static Browser coordination() {
        return SERVER.browser(COORDINATION);
    }

    private static Instrument stored() {
        return HOUSE.needs().instruments().findById(INSTRUMENT).orElseThrow();
    }

    private static String version() {
        return Long.toString(stored().version());
    }

    private static List<String> drafted() {
        return stored().draft().stream().map(question -> question.id().value()).toList();
    }

    private static Question question(QuestionId id) {
        return stored().question(id).orElseThrow();
    }

    @Test
    void aQuestionOfEachKindIsAddedAtTheEnd() {
        var kinds = List.of(
                new String[] {"scale", "points", "4", "low", "nie", "high", "immer"},
                new String[] {"choice", "options", "Ja\nNein\n\n weiß nicht ", "several", "false"},
                new String[] {"amount", "min", "0", "max", "9"},
                new String[] {"text"});
        for (var kind : kinds) {
            var fields = Stream.concat(
                            Stream.of("version", version(), "wording", "Wie ist es?", "required", "false"),
                            Stream.of(kind).skip(1))
                    .toArray(String[]::new);
            coordination().post(PATH + "/new-question/" + kind[0], fields).expect(303);
        }

        assertThat(drafted()).endsWith("q1", "q2", "q3", "q4");
        assertThat(question(new QuestionId("q1")).kind())
                .isEqualTo(new QuestionKind.Scale(4, Wording.german("nie"), Wording.german("immer")));
        assertThat(question(new QuestionId("q2")).texts())
                .extracting(Wording::german)
                .containsExactly("Wie ist es?", "Ja", "Nein", "weiß nicht");
        assertThat(question(new QuestionId("q3")).kind()).isEqualTo(new QuestionKind.Amount(0, 9));
        assertThat(question(new QuestionId("q4")).kind()).isEqualTo(new QuestionKind.FreeText());
    }

    @Test
    void allThatIsWrongWithAQuestionStandsAtItsFieldAndNothingIsLost() {
        var refused = coordination()
                .post(
                        PATH + "/new-question/choice",
                        "version",
                        version(),
                        "wording",
                        "Wie ist es?",
                        "options",
                        "Ja",
                        "several",
                        "false",
                        "required",
                        "true",
                        "code",
                        "Ohne Form")
                .expect(422);

        assertThat(refused.html())
                .contains("id=\"options-error\"", "Nennen Sie 2 bis 30 Antworten", "id=\"code-error\"", "Wie ist es?");
        assertThat(coordination()
                        .post(
                                PATH + "/new-question/text",
                                "version",
                                version(),
                                "wording",
                                "Noch?",
                                "required",
                                "true",
                                "code",
                                "welcome")
                        .expect(422)
                        .html())
                .contains("Das Kürzel welcome hat schon eine andere Frage.");
        assertThat(stored().draft()).isEqualTo(questions());
    }

    @Test
    void anOptionKeepsItsIdAndItsTranslations() {
        coordination()
                .post(
                        PATH + "/questions/visited",
                        "version",
                        version(),
                        "wording",
                        "Was davon?",
                        "options",
                        "none (de)\nLernen\nlearning (de)\nSport",
                        "several",
                        "false",
                        "required",
                        "false")
                .expect(303);

        assertThat(((QuestionKind.Choice) question(VISITED).kind()).options())
                .extracting(option -> option.id() + " " + option.label().german() + " "
                        + option.label().in(TURKISH))
                .containsExactly(
                        "none none (de) none (tr)",
                        "media Lernen media (tr)",
                        "learning learning (de) learning (tr)",
                        "a1 Sport Sport");
    }

    @Test
    void whatIsAskedOtherwiseIsMarkedAndThePublishedVersionStays() {
        var browser = coordination();
        var changed = browser.post(
                        PATH + "/questions/welcome",
                        "version",
                        version(),
                        "wording",
                        "Alle sind willkommen.",
                        "points",
                        "5",
                        "low",
                        "gar nicht",
                        "high",
                        "genau",
                        "required",
                        "true")
                .expect(303);

        assertThat(browser.follow(changed).expect(200).html())
                .contains(
                        "Prüfen Sie, ob die Übersetzungen noch passen",
                        "anders gefragt als zuletzt",
                        "Familien sind willkommen.");
        assertThat(browser.get(PATH + "/versions/1").expect(200).html())
                .contains("Familien sind willkommen.")
                .doesNotContain("Alle sind willkommen.", "/removal");
        browser.get(PATH + "/versions/2").expect(404);
    }

    @Test
    void questionsAreMovedAndRemoved() {
        coordination()
                .post(PATH + "/questions/support/up", "version", version())
                .expect(303);
        assertThat(drafted()).startsWith("support", "welcome");
        coordination()
                .post(PATH + "/questions/support/up", "version", version())
                .expect(303);
        assertThat(drafted()).startsWith("support", "welcome");
        coordination()
                .post(PATH + "/questions/support/down", "version", version())
                .expect(303);
        coordination()
                .post(PATH + "/questions/welcome/removal", "version", version())
                .expect(303);

        assertThat(drafted()).startsWith("support", "visited").doesNotContain("welcome");
        coordination().get(PATH + "/questions/welcome").expect(404);
        assertThat(coordination().get(PATH).html()).contains("Nicht mehr gefragt");
    }

    @Test
    void whoWasSlowerLosesNothingThatWasTyped() {
        var seen = version();
        coordination().post(PATH + "/questions/support/up", "version", seen).expect(303);

        assertThat(coordination()
                        .post(PATH + "/new-question/text", "version", seen, "wording", "Was noch?", "required", "false")
                        .expect(409)
                        .html())
                .contains("Was noch?");
    }

    @Test
    void allOfItIsPutIntoAnyLanguageOnOnePage() {
        var browser = coordination();
        assertThat(browser.get(PATH + "/languages?language=uk").expect(302).location())
                .endsWith(PATH + "/languages/uk");
        assertThat(browser.get(PATH + "/languages/tr").expect(200).html())
                .contains("Familien sind willkommen.", "value=\"Aileler hoş karşılanır.\"");
        browser.post(
                        PATH + "/languages/uk",
                        "version",
                        version(),
                        "text-welcome-0",
                        "Тут раді сім’ям.",
                        "text-support-2",
                        "медіа")
                .expect(303);

        var ukrainian = new LanguageTag("uk");
        assertThat(question(WELCOME).wording().in(ukrainian)).isEqualTo("Тут раді сім’ям.");
        assertThat(question(WELCOME).wording().in(TURKISH)).isEqualTo("Aileler hoş karşılanır.");
        assertThat(question(SUPPORT).texts().get(2).in(ukrainian)).isEqualTo("медіа");
        assertThat(browser.get(PATH).html()).contains("українська", "2 von 13 Texten");
        browser.get(PATH + "/languages/de").expect(404);
        browser.get(PATH + "/languages?language=nichts%20so").expect(400);
    }

    @Test
    void anInstrumentIsRenamed() {
        coordination()
                .post(PATH + "/title", "version", version(), "name", "Fragen 2027")
                .expect(303);

        assertThat(stored().title()).isEqualTo("Fragen 2027");
    }

    @Test
    void whoOnlyReadsSeesNoFormAndTakesPartInNone() {
        assertThat(SERVER.browser(READER).get(PATH).expect(200).html())
                .contains("Familien sind willkommen.")
                .doesNotContain("/removal", "/new-question/", "/languages/");
        SERVER.browser(READER).get(PATH + "/questions/welcome").expect(403);
        SERVER.browser(READER).get(PATH + "/languages/en").expect(403);
    }

    @Test
    void wavesThatAskedOtherwiseAreNotComparedAndTheWordsStandBesideEachOther() {
        var otherwise = new Question(
                WELCOME, aScale().wording().with(LanguageTag.GERMAN, "Alle sind willkommen."), aScale().kind(), true);
        HOUSE.needs()
                .instruments()
                .save(stored().redraft(List.of(otherwise), NOW)
                        .flatMap(redrafted -> redrafted.publish(TODAY, NOW))
                        .orElseThrow());
        HOUSE.needs()
                .assessments()
                .save(anAssessmentThatAsks()
                        .openWave(INSTRUMENT, 2, TODAY, TODAY, AnswerUnit.FAMILY, asked(), NOW)
                        .orElseThrow());

        assertThat(coordination()
                        .get("/assessments/" + ASSESSMENT + "/comparison?first=1&second=2")
                        .expect(409)
                        .html())
                .contains("Familien sind willkommen.", "Alle sind willkommen.", "wurden anders gestellt");
    }

    @Test
    void aCopyIsMadeOfAVersionAndShowsOfWhichInstrumentItIsOne() {
        coordination()
                .post(PATH + "/title", "version", version(), "name", "Ganz <i>anders</i>")
                .expect(303);
        var form = coordination().get(PATH + "/copy").expect(200);
        assertThat(form.html())
                .contains("value=\"Ganz &lt;i>anders&lt;/i> (Kopie)\"")
                .doesNotContain("value=\"draft\"");

        var made = coordination()
                .post(PATH + "/copy", "name", "Für Kinder", "number", "1")
                .expect(303);

        assertThat(coordination().get(made.location()).expect(200).html())
                .contains(
                        "Für Kinder",
                        "Kopie von",
                        ">Ganz &lt;i&gt;anders&lt;/i&gt;</a>, Fassung 1",
                        "href=\"" + PATH + "\"");
        assertThat(coordination().get(PATH).expect(200).html()).doesNotContain("Kopie von");
    }

    @Test
    void whatIsDraftedIsCopiedWhereItIsSomethingElseThanTheLastVersion() {
        coordination()
                .post(PATH + "/questions/wish/removal", "version", version())
                .expect(303);
        assertThat(coordination().get(PATH + "/copy").expect(200).html()).contains("value=\"draft\"");

        var made = coordination()
                .post(PATH + "/copy", "name", "Kurz", "number", "draft")
                .expect(303);
        assertThat(coordination().get(made.location()).expect(200).html())
                .contains("aus dem Entwurf")
                .doesNotContain("q-wish");
        var refused = coordination()
                .post(PATH + "/copy", "name", "", "number", "draft")
                .expect(422);
        assertThat(refused.html()).contains("aria-invalid");
        coordination().post(PATH + "/copy", "name", "Kurz", "number", "9").expect(404);
        coordination().post(PATH + "/copy", "name", "Kurz", "number", "0").expect(404);
    }

    @Test
    void anInstrumentSaysWithWhichTemplateItWasBegun() {
        var begun = coordination()
                .post("/new-instrument", "name", "Neu", "template", "families")
                .expect(303);

        assertThat(coordination().get(begun.location()).expect(200).html())
                .contains("Begonnen mit der Vorlage „Familien“.");
    }
}
