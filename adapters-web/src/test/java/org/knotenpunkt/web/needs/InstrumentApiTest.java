package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.web.shared.ApiClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.instrument.InstrumentApi;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** What a town asks, as programs draw it up, publish it and copy it. */
class InstrumentApiTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor FAMILY =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final String ALL = "/api/v1/instruments";
    private static final String ONE = ALL + "/" + INSTRUMENT;
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .with(new InstrumentApi(HOUSE.instruments(), HOUSE.instruments()))
            .build()
            .seeing(answer -> answer.contains("/instrument"));

    @BeforeEach
    void publish() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
    }

    private static Instrument stored() {
        return HOUSE.needs().instruments().findById(INSTRUMENT).orElseThrow();
    }

    private static ApiClient seen() {
        return SERVER.api(COORDINATION).ifMatch(stored().version());
    }

    private static String inTown(String path) {
        return path + "?town=" + LINDENAU;
    }

    private static JsonNode without(String field, JsonNode object) {
        return ((ObjectNode) object).without(field);
    }

    private static final String QUESTIONS = """
            [{"id": "open", "kind": "SCALE", "required": true,
              "wording": {"de": "Die <b>Tür</b> ist offen.", "tr": "Kapı açık.", "de-x-leicht": "Tür auf"},
              "points": 4, "low": {"de": "nie"}, "high": {"de": "immer", "tr": "her zaman"}},
             {"id": "what", "kind": "CHOICE", "required": false, "wording": {"de": "Was davon?"}, "several": true,
              "options": [{"id": "cafe", "label": {"de": "Café", "tr": "Kafe"}},
                          {"id": "2", "label": {"de": "Kurs"}}]},
             {"id": "kids", "kind": "AMOUNT", "required": false, "wording": {"de": "Wie viele?"}, "min": 0, "max": 12},
             {"id": "wish", "kind": "TEXT", "required": false, "wording": {"de": "Was fehlt?"}}]
            """;

    @Test
    void whatTheNextVersionAsksIsReadAsItWasSent() {
        seen().put(ONE + "/questions", Map.of("questions", json(QUESTIONS))).expect(204);

        var told = SERVER.api(FAMILY).get(ONE).expect(200);

        assertThat(told.header("ETag")).isEqualTo("\"2\"");
        assertThat(told.json().at("/draft")).isEqualTo(json(QUESTIONS));
        assertThat(without("draft", told.json())).isEqualTo(json("""
                {"id": "%s", "town": "%s", "title": "Familien und Schule", "changed": true, "version": 2,
                 "versions": [{"number": 1, "published": "%s", "questions": 5, "languages": ["de", "tr"]}]}
                """.formatted(INSTRUMENT, LINDENAU, TODAY)));
    }

    @Test
    void aVersionIsPublishedOnceAndStaysAsItWas() {
        seen().put(ONE + "/questions", Map.of("questions", json(QUESTIONS))).expect(204);
        var published = seen().post(ONE + "/versions", null).expect(201);

        assertThat(published.header("Location")).isEqualTo(ONE + "/versions/2");
        assertThat(published.header("ETag")).isEqualTo("\"3\"");
        assertThat(published.json().at("/questions")).isEqualTo(json(QUESTIONS));
        assertThat(without("questions", published.json())).isEqualTo(json("""
                {"instrument": "%s", "number": 2, "published": "%s", "languages": ["de"]}
                """.formatted(INSTRUMENT, TODAY)));
        assertThat(seen().post(ONE + "/versions", null).expect(409).code()).isEqualTo("needs.nothing-new");
        seen().put(ONE + "/questions", Map.of("questions", List.of())).expect(204);
        assertThat(seen().post(ONE + "/versions", null).expect(409).code()).isEqualTo("needs.nothing-asked");
        assertThat(SERVER.api(FAMILY)
                        .get(ONE + "/versions/2")
                        .expect(200)
                        .json()
                        .at("/questions"))
                .isEqualTo(json(QUESTIONS));
        assertThat(SERVER.api(FAMILY).get(ONE + "/versions/9").expect(404).code())
                .isEqualTo("needs.unknown-version");
    }

    @Test
    void anInstrumentIsBegunWithATemplateOrWithNothingAndKnowsWhence() {
        var templates = SERVER.api(FAMILY)
                .get(inTown("/api/v1/instrument-templates"))
                .expect(200)
                .json()
                .at("/items");
        assertThat(templates).hasSize(1);
        assertThat(templates.at("/0/code").asText()).isEqualTo("families");
        assertThat(templates.at("/0/title")).isEqualTo(json("{\"de\": \"Familien\"}"));

        var begun = SERVER.api(COORDINATION)
                .post(ALL, Map.of("town", LINDENAU.toString(), "title", "<i>Neu</i>", "template", "families"))
                .expect(201);
        assertThat(begun.header("Location"))
                .isEqualTo(ALL + "/" + begun.json().at("/id").asText());
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        assertThat(begun.json().at("/origin")).isEqualTo(json("{\"template\": \"families\"}"));
        assertThat(begun.json().at("/draft")).isEqualTo(templates.at("/0/questions"));

        var blank = SERVER.api(COORDINATION)
                .post(ALL, Map.of("town", LINDENAU.toString(), "title", "Leer"))
                .expect(201)
                .json();
        assertThat(blank.at("/draft")).isEmpty();
        assertThat(blank.has("origin")).isFalse();
        assertThat(SERVER.api(COORDINATION)
                        .post(ALL, Map.of("town", LINDENAU.toString(), "title", "Neu", "template", "none"))
                        .expect(422)
                        .code())
                .isEqualTo("needs.unknown-template");
        assertThat(SERVER.api(FAMILY).get(inTown(ALL)).expect(200).json().at("/items"))
                .extracting(item -> item.at("/title").asText())
                .containsExactlyInAnyOrder("<i>Neu</i>", "Familien und Schule", "Leer");
    }

    @Test
    void aCopyAsksTheSameAndSaysOfWhatItIsOne() {
        seen().put(ONE + "/questions", Map.of("questions", json(QUESTIONS))).expect(204);
        seen().put(ONE + "/title", Map.of("title", "Original")).expect(204);

        var ofVersion = copied(Map.of("title", "Kopie", "number", 1));
        var ofDraft = copied(Map.of("title", "Kopie des Entwurfs"));
        seen().put(ONE + "/title", Map.of("title", "Anders")).expect(204);

        assertThat(ofVersion.at("/draft"))
                .isEqualTo(SERVER.api(FAMILY)
                        .get(ONE + "/versions/1")
                        .expect(200)
                        .json()
                        .at("/questions"));
        assertThat(ofVersion.at("/origin")).isEqualTo(json("""
                {"instrument": "%s", "title": "Original", "number": 1}""".formatted(INSTRUMENT)));
        assertThat(ofVersion.at("/versions")).isEmpty();
        assertThat(ofDraft.at("/draft")).isEqualTo(json(QUESTIONS));
        assertThat(ofDraft.at("/origin")).isEqualTo(json("""
                {"instrument": "%s", "title": "Original"}""".formatted(INSTRUMENT)));
        assertThat(SERVER.api(COORDINATION)
                        .post(ONE + "/copies", Map.of("title", "Kopie", "number", 9))
                        .expect(404)
                        .code())
                .isEqualTo("needs.unknown-version");
    }

    private static JsonNode copied(Map<String, Object> copying) {
        var made = SERVER.api(COORDINATION).post(ONE + "/copies", copying).expect(201);
        return SERVER.api(FAMILY).get(made.header("Location")).expect(200).json();
    }

    @Test
    void aListSaysWhichVersionIsTheLast() {
        assertThat(SERVER.api(FAMILY).get(inTown(ALL)).expect(200).json().at("/items/0"))
                .isEqualTo(json("""
                        {"id": "%s", "town": "%s", "title": "Familien und Schule", "questions": 5, "changed": false,
                         "latest": 1, "version": 1}
                        """.formatted(INSTRUMENT, LINDENAU)));
    }

    @Test
    void allThatIsWrongWithQuestionsIsToldAtOnce() {
        var wrong = json("""
                {"questions": [
                  {"id": "Q 1", "kind": "SCALE", "required": true, "wording": {"tr": "Yok"}, "points": 11,
                   "low": {"de": "nie", "DE": "nie"}, "min": 1},
                  {"id": "a", "kind": "CHOICE", "required": true, "wording": {"de": " ", "x": "?"}, "several": false,
                   "options": [{"id": "a", "label": {"de": "A"}}, {"id": "a", "label": {"de": "B"}},
                               {"id": "Ä", "label": {}}]},
                  {"id": "b", "kind": "CHOICE", "required": true, "wording": {"de": "B"}, "several": false,
                   "options": [{"id": "a", "label": {"de": "A"}}]},
                  {"id": "c", "kind": "AMOUNT", "wording": {"de": "C"}, "required": false, "min": 3, "max": 2},
                  {"id": "d", "kind": "ESSAY", "wording": {"de": "D"}, "required": false, "points": 3}]}
                """);

        assertThat(seen().wrongly()
                        .put(ONE + "/questions", wrong)
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "#/questions/0/id",
                        "#/questions/0/wording/de",
                        "#/questions/0/points",
                        "#/questions/0/low/DE",
                        "#/questions/0/high",
                        "#/questions/0/min",
                        "#/questions/1/wording/de",
                        "#/questions/1/wording/x",
                        "#/questions/1/options/1/id",
                        "#/questions/1/options/2/id",
                        "#/questions/1/options/2/label/de",
                        "#/questions/2/options",
                        "#/questions/3/max",
                        "#/questions/4/kind");
        assertThat(seen().wrongly()
                        .put(ONE + "/questions", Map.of())
                        .expect(400)
                        .json()
                        .at("/errors/0/pointer"))
                .isEqualTo(json("\"#/questions\""));
    }

    @Test
    void twoQuestionsWithOneIdAreRefusedByName() {
        var twice = "[{\"id\": \"a\", \"kind\": \"TEXT\", \"required\": false, \"wording\": {\"de\": \"A\"}},"
                + "{\"id\": \"a\", \"kind\": \"TEXT\", \"required\": false, \"wording\": {\"de\": \"B\"}}]";

        assertThat(seen().put(ONE + "/questions", Map.of("questions", json(twice)))
                        .expect(422)
                        .code())
                .isEqualTo("needs.question-twice");
    }

    @Test
    void whoeverChangesAnInstrumentHasSeenItAndMay() {
        SERVER.api(COORDINATION).wrongly().post(ONE + "/versions", null).expect(428);
        SERVER.api(COORDINATION)
                .wrongly()
                .put(ONE + "/title", Map.of("title", "Neu"))
                .expect(428);
        assertThat(SERVER.api(COORDINATION)
                        .ifMatch(9)
                        .put(ONE + "/questions", Map.of("questions", List.of()))
                        .expect(412)
                        .json()
                        .at("/currentVersion")
                        .asLong())
                .isEqualTo(1);
        assertThat(SERVER.api(FAMILY)
                        .post(ONE + "/copies", Map.of("title", "Kopie"))
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
        assertThat(SERVER.api(COORDINATION)
                        .post(ALL + "/" + new UUID(1, 2) + "/copies", Map.of("title", "Kopie"))
                        .expect(404)
                        .code())
                .isEqualTo("needs.unknown-instrument");
    }
}
