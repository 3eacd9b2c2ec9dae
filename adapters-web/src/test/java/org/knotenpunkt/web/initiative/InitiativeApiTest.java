package org.knotenpunkt.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AGENCY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AUENFELD;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.TODAY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class InitiativeApiTest {
    private static final Network NETWORKS = new Network();
    private static final String PATH = "/api/v1/initiatives/" + NETWORK;
    private static final Map<String, String> SOURCE = Map.of("title", "Report of the network", "date", "2026-05");

    @RegisterExtension
    static final TestServer SERVER = NETWORKS.server().seeingAllOf("/api/v1");

    @BeforeEach
    void begin() {
        NETWORKS.begin();
    }

    @Test
    void everybodyWhoHasSignedInSeesWhoBelongsToANetwork() {
        var network = SERVER.api(Network.COORDINATION).get(PATH).expect(200);

        assertThat(network.headers()).containsEntry("etag", "\"%s\"".formatted(NETWORKS.version()));
        assertThat(network.json().at("/towns/1/name").asText()).isEqualTo("Lindenau");
        assertThat(network.json().at("/towns/1/stage").asText()).isEqualTo("FIRST_CENTRE");
        assertThat(network.json().at("/towns/0").has("stage")).isFalse();
        assertThat(network.json().at("/publishedCounts").findValuesAsText("count"))
                .containsExactly("10", "25");
        assertThat(network.json().at("/recordedGrowth").findValuesAsText("members"))
                .containsExactly("1", "2");
    }

    @Test
    void strangersSeeNothing() {
        assertThat(SERVER.api().get(PATH).expect(401).code()).isEqualTo("shared.not-signed-in");
    }

    @Test
    void aNetworkIsShownAsItWasOnADay() {
        var then = SERVER.api(Network.COORDINATION).get(PATH + "?on=2020-07-31").expect(200);

        assertThat(then.json().at("/towns/0/member").asBoolean()).isFalse();
        assertThat(then.json().at("/towns/1/stage").asText()).isEqualTo("IDEA");
    }

    @Test
    void networksAreListedWithTheirMembers() {
        assertThat(SERVER.api(Network.COORDINATION)
                        .get("/api/v1/initiatives")
                        .expect(200)
                        .json()
                        .at("/items/0/members")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theOperatorSetsUpANetwork() {
        var founded = SERVER.api(Actor.operator())
                .post("/api/v1/initiatives", Map.of("name", "Familien am Ort", "founded", "2026"))
                .expect(201);

        assertThat(founded.headers()).containsEntry("etag", "\"1\"");
        SERVER.api(Network.COORDINATION)
                .get(founded.headers().getOrDefault("location", ""))
                .expect(200);
        assertThat(SERVER.api(Network.COORDINATION)
                        .post("/api/v1/initiatives", Map.of("name", "Familien am Ort", "founded", "2026"))
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
    }

    @Test
    void aNetworkOfTheSameNameIsAskedAbout() {
        var again = Map.of("name", "Families at school", "founded", "2026");
        var refused =
                SERVER.api(Actor.operator()).post("/api/v1/initiatives", again).expect(409);
        assertThat(refused.code()).isEqualTo("initiative.similar-network-known");
        assertThat(refused.json().at("/candidates/0").asText()).isEqualTo(NETWORK.toString());
        SERVER.api(Actor.operator())
                .post(
                        "/api/v1/initiatives",
                        Map.of("name", "Families at school", "founded", "2026", "evenIfSimilar", true))
                .expect(201);
        mend("/correction", Map.of("name", "Anders", "founded", "2019"));
        var back = Map.of("name", "Families at school", "founded", "2019");
        office().put(PATH + "/correction", back).expect(409);
        mend("/correction", Map.of("name", "Families at school", "founded", "2019", "evenIfSimilar", true));
        mend("/ending", Map.of("lastDay", "2025-12-31"));
        assertThat(office().delete(PATH + "/ending").expect(409).code()).isEqualTo("initiative.similar-network-known");
        office().delete(PATH + "/ending?evenIfSimilar=true").expect(204);
    }

    @Test
    void aNetworkEndsIsTakenUpAgainAndIsGoneIfItWasAMistake() {
        mend("/ending", Map.of("lastDay", "2025-12-31"));
        var ended = SERVER.api(Network.COORDINATION).get(PATH).expect(200).json();
        assertThat(ended.at("/lastDay").asText()).isEqualTo("2025-12-31");
        assertThat(ended.at("/towns/0/member").asBoolean()).isFalse();
        assertThat(office().put(PATH + "/ending", Map.of("lastDay", "2025-12-31"))
                        .expect(409)
                        .code())
                .isEqualTo("initiative.initiative-over");
        takeBack("/ending");
        office().delete(PATH + "/ending").expect(409);

        var operator = SERVER.api(Actor.operator()).ifMatch(NETWORKS.stored().version());
        assertThat(operator.put(PATH + "/withdrawal", Map.of("reason", "Doppelt"))
                        .expect(409)
                        .code())
                .isEqualTo("initiative.initiative-in-use");
        NETWORKS.beginAnew();
        SERVER.api(Actor.operator())
                .ifMatch(1)
                .put(PATH + "/withdrawal", Map.of("reason", "Doppelt"))
                .expect(204);
        assertThat(SERVER.api(Network.COORDINATION).get(PATH).expect(410).code())
                .isEqualTo("initiative.initiative-never-was");
    }

    @Test
    void theOfficeTakesATownInAndLetsItGo() {
        var town = PATH + "/members/" + Network.OSTERFELD;
        office().post(
                        PATH + "/members",
                        Map.of("town", Network.OSTERFELD.toString(), "joined", "2024", "evidence", SOURCE))
                .expect(204);
        office().put(town + "/leaving", Map.of("left", "2025-12")).expect(204);

        assertThat(member(NETWORKS.stored(), Network.OSTERFELD).isMemberOn(TODAY))
                .isFalse();
        assertThat(office().put(town + "/leaving", Map.of("left", "2025-12"))
                        .expect(409)
                        .code())
                .isEqualTo("initiative.not-member");
    }

    @Test
    void aTownCannotJoinTwice() {
        assertThat(office().post(PATH + "/members", Map.of("town", LINDENAU.toString(), "evidence", SOURCE))
                        .expect(409)
                        .code())
                .isEqualTo("initiative.already-member");
    }

    @Test
    void theOfficeRecordsAStage() {
        office().post(PATH + "/members/%s/stages".formatted(AUENFELD), stage("IDEA"))
                .expect(204);

        assertThat(member(NETWORKS.stored(), AUENFELD)
                        .stageOn(TODAY)
                        .orElseThrow()
                        .stage())
                .isEqualTo(MemberStage.IDEA);
    }

    @Test
    void aStepBackWithoutAReasonIsRefusedInTheLanguageAskedFor() {
        var path = PATH + "/members/%s/stages".formatted(LINDENAU);
        var german =
                office().with("Accept-Language", "de").post(path, stage("IDEA")).expect(422);
        var english =
                office().with("Accept-Language", "en").post(path, stage("IDEA")).expect(422);

        assertThat(german.code()).isEqualTo("initiative.step-back-without-reason");
        assertThat(german.json().path("detail").asText())
                .isEqualTo("Von „Erstes Zentrum“ zurück zu „Idee“ geht es nur mit einem Grund.");
        assertThat(english.json().path("detail").asText())
                .isEqualTo("From “First centre” back to “Idea” needs a reason.");
    }

    @Test
    void aCountWithoutDefinitionDateOrSourceIsRefused() {
        assertThat(office().post(PATH + "/counts", Map.of("count", 38, "asOf", "2026", "source", SOURCE))
                        .code())
                .isEqualTo("initiative.count-without-definition");
        assertThat(office().post(PATH + "/counts", Map.of("count", 38, "definition", "Towns", "source", SOURCE))
                        .code())
                .isEqualTo("initiative.count-without-date");
        assertThat(office().post(PATH + "/counts", Map.of("count", 38, "definition", "Towns", "asOf", "2026"))
                        .code())
                .isEqualTo("initiative.count-without-source");
        office().post(PATH + "/counts", Map.of("count", 38, "definition", "Towns", "asOf", "2026", "source", SOURCE))
                .expect(204);
        var again = new HashMap<String, Object>(
                Map.of("count", 39, "definition", "Towns", "asOf", "2026", "source", SOURCE));
        var refused = office().post(PATH + "/counts", again).expect(409);
        assertThat(refused.code()).isEqualTo("initiative.count-known");
        assertThat(refused.json().at("/known/words").asText()).isEqualTo("38 Towns");
        again.put("correcting", true);
        office().post(PATH + "/counts", again).expect(204);
    }

    @Test
    void aCountOfADayToComeIsRefused() {
        assertThat(office().post(
                                PATH + "/counts",
                                Map.of("count", 38, "definition", "Towns", "asOf", "2099", "source", SOURCE))
                        .expect(422)
                        .code())
                .isEqualTo("initiative.count-in-future");
        var toCome = Map.of("title", "Report", "date", "2099-01");
        assertThat(office().post(
                                PATH + "/counts",
                                Map.of("count", 38, "definition", "Towns", "asOf", "2026", "source", toCome))
                        .expect(422)
                        .code())
                .isEqualTo("initiative.source-in-future");
    }

    @Test
    void supportBeginsAndEnds() {
        office().put(PATH + "/supporters/%s/ending".formatted(FOUNDATION), Map.of("until", "2025-12-31"))
                .expect(204);
        office().post(PATH + "/supporters", Map.of("organisation", FOUNDATION.toString(), "from", "2026-07-01"))
                .expect(204);
        assertThat(office().post(PATH + "/supporters", Map.of("organisation", FOUNDATION.toString()))
                        .expect(409)
                        .code())
                .isEqualTo("initiative.already-supporter");
    }

    @Test
    void whoDoesNotNameTheVersionChangesNothing() {
        var body = Map.of("left", "2025");
        var path = PATH + "/members/%s/leaving".formatted(AUENFELD);

        SERVER.api(Network.OFFICE).wrongly().put(path, body).expect(428);
        assertThat(SERVER.api(Network.OFFICE)
                        .ifMatch(0)
                        .put(path, body)
                        .expect(412)
                        .code())
                .isEqualTo("request.lost-race");
    }

    @Test
    void whatIsMissingIsNamed() {
        var wrong = office().wrongly()
                .post(PATH + "/members", Map.of("evidence", SOURCE))
                .expect(400);

        assertThat(wrong.json().at("/fields/0/field").asText()).isEqualTo("town");
    }

    @Test
    void theCriteriaOfStagesAreToldInWords() {
        var criteria = SERVER.api(Network.COORDINATION)
                .with("Accept-Language", "en")
                .get("/api/v1/stage-criteria")
                .expect(200);

        assertThat(criteria.json().at("/stages/4/name").asText()).isEqualTo("Anchored");
        assertThat(criteria.json().at("/stages/4/criteria/0/text").asText())
                .isEqualTo("Posts stand in the regular budget");
    }

    private static Map<String, Object> stage(String stage) {
        return Map.of(
                "stage",
                stage,
                "since",
                "2024",
                "criteria",
                List.of("need-described"),
                "evidence",
                "The council's report",
                "source",
                SOURCE);
    }

    private static ApiClient office() {
        return SERVER.api(Network.OFFICE).ifMatch(NETWORKS.stored().version());
    }

    private static void mend(String path, Map<String, ?> body) {
        SERVER.api(Network.OFFICE)
                .ifMatch(Long.parseLong(NETWORKS.version()))
                .put(PATH + path, body)
                .expect(204);
    }

    private static void takeBack(String path) {
        SERVER.api(Network.OFFICE)
                .ifMatch(Long.parseLong(NETWORKS.version()))
                .delete(PATH + path)
                .expect(204);
    }

    @Test
    void whatIsWrongAboutANetworkIsMendedAndStaysKnown() {
        mend("/correction", Map.of("name", "Familien in der Schule", "founded", "2018", "reason", "Vertippt"));
        mend(
                "/counts/withdrawal",
                Map.of(
                        "definition",
                        "Member towns",
                        "asOf",
                        "2019",
                        "source",
                        Map.of("title", "Report of the network", "date", "2019")));
        takeBack("/supporters/" + AGENCY + "/ending");
        mend("/supporters/" + AGENCY + "/withdrawal", Map.of("from", "2020-01-01"));
        mend("/members/" + AUENFELD + "/leaving", Map.of("left", "2023"));
        takeBack("/members/" + AUENFELD + "/leaving");
        mend(
                "/members/" + AUENFELD + "/correction",
                Map.of("knownFrom", "2021-10-01", "joined", "2021-09", "evidence", SOURCE));
        mend("/members/" + LINDENAU + "/stages/withdrawal", Map.of("stage", "IDEA", "since", "2018"));
        mend("/members/" + LINDENAU + "/withdrawal", Map.of("knownFrom", "2018-01-01"));

        var network = SERVER.api(Network.COORDINATION).get(PATH).expect(200).json();
        assertThat(network.at("/name").asText()).isEqualTo("Familien in der Schule");
        assertThat(network.at("/founded").asText()).isEqualTo("2018");
        assertThat(network.at("/publishedCounts")).hasSize(1);
        assertThat(network.at("/supporters")).hasSize(1);
        assertThat(network.at("/towns")).hasSize(1);
        assertThat(network.at("/towns/0/memberships/0/joined").asText()).isEqualTo("2021-09");
        assertThat(network.at("/withdrawn").findValuesAsText("fact"))
                .containsExactly("NAME", "FOUNDING", "COUNT", "SUPPORT", "MEMBERSHIP", "STAGE", "MEMBERSHIP", "STAGE");
        assertThat(network.at("/withdrawn/0/words").asText()).isEqualTo("Families at school");
        assertThat(network.at("/withdrawn/0/reason").asText()).isEqualTo("Vertippt");
        assertThat(network.at("/withdrawn/3/about").asText()).isEqualTo("Agentur Brücke");
        assertThat(network.at("/withdrawn/3").has("words")).isFalse();
    }

    @Test
    void whatIsNotRecordedCannotBeTakenBack() {
        var office = SERVER.api(Network.OFFICE).ifMatch(Long.parseLong(NETWORKS.version()));

        assertThat(office.put(PATH + "/members/" + LINDENAU + "/withdrawal", Map.of("knownFrom", "2001-01-01"))
                        .expect(409)
                        .code())
                .isEqualTo("initiative.nothing-recorded-so");
        assertThat(office.delete(PATH + "/members/" + LINDENAU + "/leaving")
                        .expect(409)
                        .code())
                .isEqualTo("initiative.not-ended");
    }
}
