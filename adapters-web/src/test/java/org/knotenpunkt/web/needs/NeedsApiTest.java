package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** Assessments, as programs take them from the first wave to the conclusion. */
class NeedsApiTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor FAMILY =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final String ONE = "/api/v1/assessments/" + ASSESSMENT;
    private static final Map<String, Object> NEED = Map.of(
            "kind", "NEED", "perspective", "TEACHERS", "text", "A <b>room</b>", "evidence", "Survey", "weight", 4);
    private static final NeedsHouse HOUSE = new NeedsHouse(new PolicyRights());

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("needs", "organisation", "municipality", "school")
            .with(new AssessmentApi(HOUSE.assessments(), HOUSE.assessments()))
            .with(new WaveApi(HOUSE.assessments(), HOUSE.assessments(), HOUSE.results()))
            .with(new FindingApi(HOUSE.findings(), HOUSE.assessments()))
            .build()
            .seeing(answer -> answer.matches(".*/(waves|closing|results|findings|decision|ranking|title|conclusion)"
                            + "(/\\{finding\\})? .*")
                    && answer.contains("/assessments/"));

    @BeforeEach
    void ask() {
        HOUSE.needs().clear();
        HOUSE.needs().instruments().save(aPublishedInstrument());
        HOUSE.needs().assessments().save(anAssessmentThatAsks());
    }

    private static ApiClient seen() {
        var stored = HOUSE.needs().assessments().findById(ASSESSMENT).orElseThrow();
        return SERVER.api(COORDINATION).ifMatch(stored.version());
    }

    private static void answered(int number, Perspective perspective) {
        var sheet = new NewSheet(perspective, LanguageTag.GERMAN, List.of(point(4)));
        HOUSE.answers()
                .bringIn(COORDINATION, ASSESSMENT, 1, Collections.nCopies(number, sheet))
                .orElseThrow();
    }

    private static String aNeed() {
        return seen().post(ONE + "/findings", NEED)
                .expect(201)
                .json()
                .at("/findings/0/id")
                .asText();
    }

    @Test
    void anotherWaveIsOpenedAndClosed() {
        var wave = Map.of(
                "instrument",
                INSTRUMENT.toString(),
                "instrumentVersion",
                1,
                "from",
                "2026-11-15",
                "until",
                "2026-11-30",
                "unit",
                "PERSON",
                "perspectives",
                List.of(
                        Map.of("perspective", "FAMILIES", "base", 80, "baseSource", "School <i>office</i>"),
                        Map.of("perspective", "TEACHERS")));
        var opened = seen().post(ONE + "/waves", wave).expect(201);

        assertThat(opened.header("ETag")).isEqualTo("\"2\"");
        assertThat(opened.header("Location")).isEqualTo(ONE);
        assertThat(opened.json().at("/waves/1")).isEqualTo(json("""
                {"number": 2, "instrument": "%s", "instrumentTitle": "Familien und Schule", "instrumentVersion": 1,
                 "from": "2026-11-15", "until": "2026-11-30", "unit": "PERSON",
                 "perspectives": [{"perspective": "FAMILIES", "base": 80, "baseSource": "School <i>office</i>"},
                  {"perspective": "TEACHERS"}]}
                """.formatted(INSTRUMENT)));
        seen().put(ONE + "/waves/2/closing", null).expect(204);
        assertThat(seen().put(ONE + "/waves/2/closing", null).expect(409).code())
                .isEqualTo("needs.wave-closed");
        assertThat(seen().put(ONE + "/waves/9/closing", null).expect(404).code())
                .isEqualTo("needs.unknown-wave");
    }

    @Test
    void allThatIsWrongWithAWaveIsToldAtOnce() {
        var wrong = Map.of(
                "instrument",
                "x",
                "instrumentVersion",
                0,
                "from",
                "2026-11-30",
                "until",
                "2026-11-15",
                "perspectives",
                List.of(
                        Map.of("perspective", "families"),
                        Map.of("perspective", "TEACHERS", "base", 0),
                        Map.of("perspective", "TEACHERS")));

        assertThat(seen().wrongly()
                        .post(ONE + "/waves", wrong)
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "#/instrument",
                        "#/instrumentVersion",
                        "#/until",
                        "#/unit",
                        "#/perspectives/0/perspective",
                        "#/perspectives/1/base",
                        "#/perspectives/1/baseSource",
                        "#/perspectives/2/perspective");
    }

    @Test
    void whatAWaveCameToIsToldOnceItIsClosedAndNothingOfFewerThanFive() {
        answered(6, Perspective.FAMILIES);
        answered(3, Perspective.TEACHERS);
        assertThat(SERVER.api(FAMILY).get(ONE + "/waves/1/results").expect(409).code())
                .isEqualTo("needs.wave-still-open");
        seen().put(ONE + "/waves/1/closing", null).expect(204);

        var told = SERVER.api(FAMILY).get(ONE + "/waves/1/results").expect(200).json();

        assertThat(told.at("/perspectives")).isEqualTo(json("""
                [{"perspective": "FAMILIES", "sheets": {"state": "TOLD", "value": 6},
                  "base": {"state": "TOLD", "value": 120}},
                 {"perspective": "TEACHERS", "sheets": {"state": "TOO_FEW"}, "base": {"state": "UNKNOWN"}}]
                """));
        assertThat(told.at("/sheets")).isEqualTo(json("{\"state\": \"TOO_FEW\"}"));
        assertThat(told.at("/questions/0/question").asText()).isEqualTo("welcome");
        assertThat(told.at("/questions/0/groups/0/sum").asInt()).isEqualTo(24);
        assertThat(told.at("/questions/0/groups/0/mean").asDouble()).isEqualTo(4.0);
        assertThat(told.at("/questions/0/groups/0/counts/3")).isEqualTo(json("{\"value\": \"4\", \"count\": 6}"));
        assertThat(told.at("/questions/0/groups/1")).isEqualTo(json("""
                {"perspective": "TEACHERS", "answered": {"state": "TOO_FEW"}, "counts": [], "written": []}
                """));
        assertThat(told.at("/questions/0/total/answered/state").asText()).isEqualTo("TOO_FEW");
    }

    @Test
    void aNeedIsFoundPutOtherwiseRankedAndDecidedOn() {
        var need = aNeed();
        var other =
                Map.of("kind", "NEED", "perspective", "FAMILIES", "text", "A room", "evidence", "Survey", "weight", 5);
        seen().put(ONE + "/findings/" + need, other).expect(204);
        seen().put(ONE + "/ranking", Map.of("order", List.of(need), "by", "Round <i>table</i>"))
                .expect(204);
        seen().put(ONE + "/findings/" + need + "/decision", Map.of("reason", "No money"))
                .expect(204);

        var told = SERVER.api(FAMILY).get(ONE).expect(200).json();
        assertThat(told.at("/findings")).isEqualTo(json("""
                [{"id": "%s", "kind": "NEED", "perspective": "FAMILIES", "text": "A room", "evidence": "Survey",
                  "weight": 5, "rank": 1, "pursued": false, "reason": "No money"}]
                """.formatted(need)));
        assertThat(told.at("/ranking/by").asText()).isEqualTo("Round <i>table</i>");
        assertThat(seen().put(ONE + "/ranking", Map.of("order", List.of(), "by", "Us"))
                        .expect(422)
                        .code())
                .isEqualTo("needs.ranking-incomplete");
        seen().put(ONE + "/findings/" + need + "/decision", Map.of()).expect(204);
        seen().delete(ONE + "/findings/" + need).expect(204);
        assertThat(seen().delete(ONE + "/findings/" + need).expect(404).code()).isEqualTo("needs.unknown-finding");
    }

    @Test
    void allThatIsWrongWithAFindingIsToldAtOnce() {
        assertThat(seen().wrongly()
                        .post(ONE + "/findings", Map.of("kind", "WISH", "perspective", "x y", "text", " ", "weight", 9))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("#/kind", "#/perspective", "#/text", "#/evidence", "#/weight");
    }

    @Test
    void itIsConcludedWithTheVoiceOfFamiliesAndStaysAsItIs() {
        seen().put(ONE + "/title", Map.of("title", "Two <b>voices</b>")).expect(204);
        var missing = seen().put(ONE + "/conclusion", null).expect(409);
        assertThat(missing.code()).isEqualTo("needs.not-ready");
        assertThat(missing.json().at("/detail").asText())
                .contains("Die Stimme der Familien fehlt", "Mindestens 2 Perspektiven", "Welle 1 ist noch offen");
        answered(5, Perspective.FAMILIES);
        answered(5, Perspective.TEACHERS);
        assertThat(seen().put(ONE + "/conclusion", null).expect(409).code()).isEqualTo("needs.wave-still-open");
        seen().put(ONE + "/waves/1/closing", null).expect(204);

        seen().put(ONE + "/conclusion", null).expect(204);

        var told = SERVER.api(FAMILY).get(ONE).expect(200).json();
        assertThat(told.at("/title").asText()).isEqualTo("Two <b>voices</b>");
        assertThat(told.has("concluded")).isTrue();
        assertThat(seen().post(ONE + "/findings", NEED).expect(409).code()).isEqualTo("needs.already-concluded");
    }

    @Test
    void whoeverChangesItHasSeenItAndMay() {
        var coordination = SERVER.api(COORDINATION);

        coordination.wrongly().post(ONE + "/findings", NEED).expect(428);
        assertThat(coordination
                        .ifMatch(9)
                        .post(ONE + "/findings", NEED)
                        .expect(412)
                        .json()
                        .at("/currentVersion")
                        .asLong())
                .isEqualTo(1);
        coordination.wrongly().put(ONE + "/conclusion", null).expect(428);
        assertThat(SERVER.api(FAMILY)
                        .ifMatch(1)
                        .post(ONE + "/findings", NEED)
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
        assertThat(seen().post("/api/v1/assessments/" + new UUID(1, 2) + "/findings", NEED)
                        .expect(404)
                        .code())
                .isEqualTo("needs.unknown-assessment");
    }
}
