package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WELCOME;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
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
import static org.knotenpunkt.web.shared.ApiClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
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
import org.knotenpunkt.web.needs.answer.SheetApi;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** What programs bring in from paper, read of waves, publish and play back. */
class ResultApiTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor FAMILY =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final String ONE = "/api/v1/assessments/" + ASSESSMENT;
    private static final String SHEETS = ONE + "/waves/1/paper-sheets";
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .with(new ResultApi(HOUSE.results(), HOUSE.results()))
            .with(new PlayBackApi(HOUSE.assessments(), HOUSE.results(), HOUSE.publicReader()))
            .with(new SheetApi(HOUSE.answers()))
            .with(new WaveApi(HOUSE.assessments(), HOUSE.assessments(), HOUSE.results()))
            .build()
            .seeing(answer ->
                    answer.matches(".*/(coverage|comparison|tables|paper-sheets|result|results/\\{address}) .*"));

    @BeforeEach
    void ask() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
        HOUSE.needs().assessments().save(anAssessmentThatAsks());
    }

    private static ApiClient coordination() {
        return SERVER.api(COORDINATION);
    }

    private static ApiClient seen() {
        return coordination().ifMatch(version());
    }

    private static long version() {
        return HOUSE.needs().assessments().findById(ASSESSMENT).orElseThrow().version();
    }

    private static void answered(int wave, int number, Perspective perspective, int point) {
        var sheet = new NewSheet(perspective, LanguageTag.GERMAN, List.of(point(point)));
        HOUSE.answers()
                .bringIn(COORDINATION, ASSESSMENT, wave, Collections.nCopies(number, sheet))
                .orElseThrow();
    }

    private static void close(int wave) {
        HOUSE.assessments().closeWave(COORDINATION, ASSESSMENT, version(), wave).orElseThrow();
    }

    /** Another wave, with the version of the instrument. */
    private static void open(int instrumentVersion, AnswerUnit unit) {
        var assessment = HOUSE.needs().assessments().findById(ASSESSMENT).orElseThrow();
        HOUSE.needs()
                .assessments()
                .save(assessment
                        .openWave(INSTRUMENT, instrumentVersion, TODAY, TODAY.plusDays(3), unit, asked(), NOW)
                        .orElseThrow());
    }

    @Test
    void aFormOnPaperCountsWithAnAnswerOfEachKind() {
        var sheet = json("""
                {"perspective": "FAMILIES", "language": "tr", "answers": [
                  {"question": "welcome", "point": 5}, {"question": "support", "options": ["media", "learning"]},
                  {"question": "children", "amount": 2}, {"question": "wish", "words": "Ein <b>Raum</b>"}]}
                """);
        for (int i = 0; i < 5; i++) {
            assertThat(coordination().post(SHEETS, sheet).expect(204).text()).isEmpty();
        }
        close(1);

        var results = HOUSE.results().results(COORDINATION, ASSESSMENT, 1).orElseThrow();
        assertThat(results.written().values())
                .singleElement()
                .isEqualTo(Map.of(Perspective.FAMILIES, Collections.nCopies(5, "Ein <b>Raum</b>")));
        assertThat(HOUSE.needs().sheets().of(ASSESSMENT, 1))
                .extracting(one -> one.language())
                .containsOnly(TURKISH);
        assertThat(HOUSE.needs()
                        .sheets()
                        .tally(ASSESSMENT, 1)
                        .of(Perspective.FAMILIES)
                        .question(WELCOME)
                        .sum())
                .isEqualTo(25);
        assertThat(coordination().post(SHEETS, sheet).expect(409).code()).isEqualTo("needs.not-taken");
    }

    @Test
    void allThatIsWrongWithAFormOnPaperIsToldAtOnce() {
        var shapeless = json("""
                {"perspective": "x y", "language": "?", "answers": [
                  {"question": "Q 1", "point": 1}, {"question": "welcome"},
                  {"question": "welcome", "point": 1, "amount": 1}, {"question": "support", "options": []},
                  {"question": "wish", "words": "  "}]}
                """);
        assertThat(coordination()
                        .wrongly()
                        .post(SHEETS, shapeless)
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "#/perspective",
                        "#/language",
                        "#/answers/0/question",
                        "#/answers/1/question",
                        "#/answers/2/question",
                        "#/answers/3/options",
                        "#/answers/4/words");

        var unfit = json("""
                {"perspective": "FAMILIES", "language": "de", "answers": [
                  {"question": "welcome", "point": 6}, {"question": "support", "options": ["nothing"]},
                  {"question": "gone", "words": "?"}]}
                """);
        var refused = coordination().post(SHEETS, unfit).expect(422).json();
        assertThat(refused.at("/errors").findValuesAsText("code"))
                .containsExactly("needs.unknown-question", "needs.out-of-bounds", "needs.unknown-option");
        assertThat(HOUSE.needs().sheets().of(ASSESSMENT, 1)).isEmpty();
        assertThat(SERVER.api(FAMILY).post(SHEETS, unfit).expect(403).code()).isEqualTo("shared.role-missing");
    }

    @Test
    void whoHasAnsweredIsToldWhileAWaveIsOpen() {
        answered(1, 6, Perspective.FAMILIES, 4);

        assertThat(SERVER.api(FAMILY).get(ONE + "/coverage").expect(200).json()).isEqualTo(json("""
                {"items": [{"wave": 1, "perspectives": [
                   {"perspective": "FAMILIES", "sheets": {"state": "TOLD", "value": 6},
                    "base": {"state": "TOLD", "value": 120}},
                   {"perspective": "TEACHERS", "sheets": {"state": "TOLD", "value": 0}, "base": {"state": "UNKNOWN"}}],
                  "sheets": {"state": "TOLD", "value": 6}, "discarded": {"state": "NOBODY"}, "missing": ["TEACHERS"]}]}
                """));
    }

    @Test
    void aWaveIsReadWithHowNumbersAreSpreadAndWhatIsKnownOfThePlace() {
        var sheet = json("""
                {"perspective": "FAMILIES", "language": "de", "answers": [
                  {"question": "welcome", "point": 5}, {"question": "children", "amount": 4}]}
                """);
        for (int i = 0; i < 5; i++) {
            coordination().post(SHEETS, sheet).expect(204);
        }
        close(1);

        var told = SERVER.api(FAMILY).get(ONE + "/waves/1/results").expect(200).json();
        var children = stream(told.at("/questions"))
                .filter(one -> one.at("/question").asText().equals("children"))
                .findFirst()
                .orElseThrow();
        assertThat(children.at("/groups/0/counts")).isEqualTo(json("""
                [{"value": "0..2", "count": 0}, {"value": "3..5", "count": 5}, {"value": "6..8", "count": 0},
                 {"value": "9..11", "count": 0}, {"value": "12", "count": 0}]
                """));
        assertThat(children.at("/groups/0/mean").asDouble()).isEqualTo(4.0);
        assertThat(children.at("/groups/1/counts")).isEmpty();
        assertThat(told.at("/context/kind").asText()).isEqualTo("UNKNOWN");
        assertThat(told.at("/context").has("day")).isTrue();
        assertThat(told.at("/context").has("school")).isFalse();

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
                        .orElseThrow());
        var context = SERVER.api(FAMILY)
                .get(ONE + "/waves/1/results")
                .expect(200)
                .json()
                .at("/context");
        assertThat(context.at("/kind").asText()).isEqualTo("SCHOOL");
        assertThat(context.at("/school/number").asText()).isEqualTo("199564");
        assertThat(context.at("/school/socialIndex/0/level").asInt()).isEqualTo(6);
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    @Test
    void twoWavesAreReadBesideEachOther() {
        answered(1, 6, Perspective.FAMILIES, 2);
        close(1);
        open(1, AnswerUnit.FAMILY);
        answered(2, 8, Perspective.FAMILIES, 5);
        answered(2, 3, Perspective.TEACHERS, 5);
        close(2);

        var told = SERVER.api(FAMILY)
                .get(ONE + "/comparison?first=1&second=2")
                .expect(200)
                .json();

        assertThat(told.at("/first/sheets/value").asInt()).isEqualTo(6);
        assertThat(told.at("/second/sheets/state").asText()).isEqualTo("TOO_FEW");
        assertThat(told.at("/questions/0/question").asText()).isEqualTo("welcome");
        assertThat(told.at("/questions/0/first/groups/0/mean").asDouble()).isEqualTo(2.0);
        assertThat(told.at("/questions/0/second/groups/0/mean").asDouble()).isEqualTo(5.0);
        assertThat(told.at("/questions/0/second/groups/1/answered/state").asText())
                .isEqualTo("TOO_FEW");
    }

    @Test
    void wavesAreNotComparedWhereThatWouldMisleadAndTheQuestionsAreNamed() {
        close(1);
        var instrument = HOUSE.needs().instruments().findById(INSTRUMENT).orElseThrow();
        var questions = instrument.draft().stream()
                .map(one -> one.id().equals(WELCOME) ? reworded(one) : one)
                .toList();
        HOUSE.needs()
                .instruments()
                .save(instrument
                        .redraft(questions, NOW)
                        .flatMap(one -> one.publish(TODAY, NOW))
                        .orElseThrow());
        open(2, AnswerUnit.FAMILY);
        close(2);
        open(1, AnswerUnit.PERSON);
        close(3);

        var refused = SERVER.api(FAMILY)
                .get(ONE + "/comparison?first=1&second=2")
                .expect(409)
                .json();
        assertThat(refused.at("/code").asText()).isEqualTo("needs.asked-otherwise");
        assertThat(refused.at("/named")).isEqualTo(json("[\"welcome\"]"));
        assertThat(SERVER.api(FAMILY)
                        .get(ONE + "/comparison?first=1&second=3")
                        .expect(409)
                        .json()
                        .has("named"))
                .isFalse();
        assertThat(SERVER.api(FAMILY)
                        .get(ONE + "/comparison?first=1&second=9")
                        .expect(404)
                        .code())
                .isEqualTo("needs.unknown-wave");
        SERVER.api(FAMILY).wrongly().get(ONE + "/comparison?first=1").expect(400);
    }

    private static Question reworded(Question question) {
        return question.saying(question.texts().stream()
                .map(text -> text.with(LanguageTag.GERMAN, text.german() + "!"))
                .toList());
    }

    @Test
    void aTableIsKeptAsItWasPublished() {
        answered(1, 23, Perspective.FAMILIES, 4);
        answered(1, 3, Perspective.TEACHERS, 4);
        assertThat(coordination()
                        .post(ONE + "/waves/1/tables", null)
                        .expect(409)
                        .code())
                .isEqualTo("needs.wave-still-open");
        close(1);

        var made = coordination().post(ONE + "/waves/1/tables", null).expect(201);

        assertThat(made.header("Location")).isEqualTo(ONE + "/tables");
        assertThat(made.json().at("/groups")).isEqualTo(json("""
                [{"perspective": "FAMILIES", "answered": {"state": "ABOUT", "value": 25}},
                 {"perspective": "TEACHERS", "answered": {"state": "FEW", "below": 5}}]
                """));
        assertThat(made.json().at("/total")).isEqualTo(json("{\"state\": \"WITHHELD\"}"));
        assertThat(made.json().at("/rows/0")).isEqualTo(json("""
                {"question": "welcome", "perspective": "FAMILIES", "answered": {"state": "ABOUT", "value": 25},
                 "counts": [{"value": "1", "count": {"state": "NOBODY"}}, {"value": "2", "count": {"state": "NOBODY"}},
                            {"value": "3", "count": {"state": "NOBODY"}},
                            {"value": "4", "count": {"state": "ABOUT", "value": 25}},
                            {"value": "5", "count": {"state": "NOBODY"}}],
                 "mean": 4.0}
                """));
        assertThat(SERVER.api(FAMILY).get(ONE + "/tables").expect(200).json().at("/items"))
                .containsExactly(made.json());
        assertThat(SERVER.api(FAMILY)
                        .post(ONE + "/waves/1/tables", null)
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
    }

    @Test
    void whatIsPlayedBackIsReadByEverybodyUntilItIsTakenBack() {
        var texts = Map.of("texts", Map.of("de", "Danke für <b>alles</b>.", "de-x-leicht", "Danke.", "ar", "شكرا"));
        assertThat(seen().put(ONE + "/result", texts).expect(409).code()).isEqualTo("needs.not-concluded");
        SERVER.api(FAMILY).get(ONE + "/result").expect(404);
        answered(1, 5, Perspective.FAMILIES, 4);
        answered(1, 5, Perspective.TEACHERS, 4);
        close(1);
        HOUSE.assessments().conclude(COORDINATION, ASSESSMENT, version()).orElseThrow();

        seen().put(ONE + "/result", texts).expect(204);

        var told = SERVER.api(FAMILY).get(ONE + "/result").expect(200);
        assertThat(told.header("ETag")).isEqualTo("\"" + version() + "\"");
        assertThat(told.json().at("/texts")).isEqualTo(json("""
                {"de": "Danke für <b>alles</b>.", "de-x-leicht": "Danke.", "ar": "شكرا"}"""));
        assertThat(told.json().at("/published").asText()).isEqualTo(TODAY.toString());
        var address = told.json().at("/address").asText();
        assertThat(SERVER.api().get("/api/v1/results/" + address).expect(200).json())
                .isEqualTo(json("""
                        {"town": "Lindenau", "title": "Standort 2026", "published": "%s", "texts": %s}
                        """.formatted(TODAY, told.json().at("/texts"))));
        SERVER.api().get("/api/v1/results/" + new UUID(1, 2)).expect(404);
        coordination().wrongly().delete(ONE + "/result").expect(428);
        seen().delete(ONE + "/result").expect(204);
        SERVER.api().get("/api/v1/results/" + address).expect(404);
    }

    @Test
    void aTextIsPlayedBackInGermanAtLeastAndInNoLanguageThatThePageDoesNotSpeak() {
        assertThat(seen().wrongly()
                        .put(ONE + "/result", Map.of("texts", Map.of("en", "Thanks", "fr", "Merci")))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("#/texts/de", "#/texts/fr");
    }
}
