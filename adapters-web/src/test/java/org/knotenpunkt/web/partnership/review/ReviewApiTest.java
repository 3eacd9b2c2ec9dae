package org.knotenpunkt.web.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aClosedReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.concluded;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.handedIn;
import static org.knotenpunkt.web.partnership.review.ReviewHouse.COORDINATION;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** Joint reviews, as programs run them and read them. */
class ReviewApiTest {
    private static final String OF_AGREEMENT = "/api/v1/agreements/" + AGREEMENT + "/reviews";
    private static final String ONE = "/api/v1/reviews/" + REVIEW;
    private static final String SHEET = ONE + "/sheets/" + PARENTS;
    private static final Actor PARENT = ReviewHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE);
    private static final Actor HEAD = ReviewHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP);
    private static final ReviewHouse HOUSE = new ReviewHouse();

    @RegisterExtension
    static final TestServer SERVER =
            HOUSE.server().seeing(answer -> answer.matches(".*/(reviews|quality-frames)[/ ].*"));

    @BeforeEach
    void begin() {
        HOUSE.reviews().clear();
    }

    private static void kept(Review review) {
        HOUSE.reviews().save(review);
    }

    private static ApiClient coordination() {
        return SERVER.api(COORDINATION);
    }

    private static Map<String, Object> ratings(int points) {
        return Map.of(
                "ratings",
                List.of(
                        Map.of("criterion", "families", "points", points, "comment", "Only <b>mornings</b>"),
                        Map.of("criterion", "eye-level", "points", points),
                        Map.of("criterion", "strengths", "cannotSay", true),
                        Map.of("criterion", "openness", "points", points)));
    }

    @Test
    void aRoundIsOpenedOnceAndListed() {
        var opening = Map.of("opens", "2026-11-22", "due", "2026-12-06");
        var opened = coordination().post(OF_AGREEMENT, opening).expect(201);

        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        var id = opened.json().at("/id").asText();
        assertThat(opened.header("Location")).isEqualTo("/api/v1/reviews/" + id);
        assertThat(coordination().get(opened.header("Location")).expect(200).json())
                .isEqualTo(opened.json());
        assertThat(coordination().post(OF_AGREEMENT, opening).expect(409).code())
                .isEqualTo("partnership.review-under-way");
        assertThat(SERVER.api(HEAD).get(OF_AGREEMENT).expect(200).json()).isEqualTo(json("""
                {"agreement": "00000000-0000-a000-0000-000000000001", "pending": [],
                 "items": [{"id": "%s", "opens": "2026-11-22", "due": "2026-12-06", "state": "OPEN", "asked": 3,
                   "handedIn": 0}]}
                """.formatted(id)));
    }

    @Test
    void allThatIsWrongWithAnOpeningIsToldAtOnce() {
        assertThat(coordination()
                        .wrongly()
                        .post(OF_AGREEMENT, Map.of("opens", "soon", "until", "2026-12-06"))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("#/opens", "#/due", "#/until");
        assertThat(coordination()
                        .post(OF_AGREEMENT, Map.of("opens", "2026-11-22", "due", "2026-12-06", "frame", "nothing"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.unknown-frame");
        assertThat(SERVER.api(HEAD)
                        .post(OF_AGREEMENT, Map.of("opens", "2026-11-22", "due", "2026-12-06"))
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
    }

    @Test
    void whileItIsOpenAPartySeesItsOwnSheetAlone() {
        kept(handedIn(aReview(), SCHOOL, 5, 4, 3, 4));

        assertThat(SERVER.api(PARENT).get(ONE).expect(200).json()).isEqualTo(json("""
                {"id": "00000000-0000-a100-0000-000000000001", "agreement": "00000000-0000-a000-0000-000000000001",
                 "town": "00000000-0000-a000-0000-00000000000b", "frame": {"code": "conditions", "edition": 1},
                 "opens": "2026-11-22", "due": "2026-12-06", "state": "OPEN",
                 "sheets": [
                  {"party": "00000000-0000-a000-0000-000000000015", "name": "Linden School", "side": "SCHOOL",
                   "handedInAt": "2026-11-22T09:00:00Z", "own": false},
                  {"party": "00000000-0000-a000-0000-000000000016", "name": "Youth Aid", "side": "YOUTH_SERVICE",
                   "own": false},
                  {"party": "00000000-0000-a000-0000-000000000017", "name": "Parents of Linden School",
                   "side": "FAMILIES", "own": true, "ratings": []}],
                 "comparison": [{"criterion": "families", "onAgenda": false}, {"criterion": "eye-level", "onAgenda": false},
                  {"criterion": "strengths", "onAgenda": false}, {"criterion": "openness", "onAgenda": false}],
                 "agenda": [], "conclusions": [], "openDisagreements": 0, "version": 1}
                """));
        assertThat(SERVER.api(HEAD).get(ONE).json().at("/sheets/0/ratings")).isEqualTo(json("""
                [{"criterion": "families", "points": 5, "cannotSay": false, "comment": "Because of 5"},
                 {"criterion": "eye-level", "points": 4, "cannotSay": false, "comment": "Because of 4"},
                 {"criterion": "strengths", "points": 3, "cannotSay": false, "comment": "Because of 3"},
                 {"criterion": "openness", "points": 4, "cannotSay": false, "comment": "Because of 4"}]
                """));
    }

    @Test
    void aPartyRatesAndHandsInItsSheetInItsOwnVersion() {
        kept(aReview());
        var parent = SERVER.api(PARENT);
        var before = parent.get(SHEET).expect(200);
        assertThat(before.header("ETag")).isEqualTo("\"0\"");
        assertThat(before.json()).isEqualTo(json("""
                {"party": "00000000-0000-a000-0000-000000000017", "name": "Parents of Linden School",
                 "side": "FAMILIES", "own": true, "ratings": []}
                """));

        var rated = parent.ifMatch(0).put(SHEET, ratings(2)).expect(200);
        assertThat(rated.header("ETag")).isEqualTo("\"1\"");
        assertThat(rated.json().at("/ratings/0")).isEqualTo(json("""
                {"criterion": "families", "points": 2, "cannotSay": false, "comment": "Only <b>mornings</b>"}
                """));
        assertThat(rated.json().at("/ratings/2"))
                .isEqualTo(json("{\"criterion\": \"strengths\", \"cannotSay\": true}"));
        parent.wrongly().put(SHEET, ratings(3)).expect(428);
        assertThat(parent.ifMatch(0)
                        .put(SHEET, ratings(3))
                        .expect(412)
                        .json()
                        .at("/currentVersion")
                        .asLong())
                .isEqualTo(1);
        parent.wrongly().post(SHEET + "/handing-in", null).expect(428);
        parent.ifMatch(0).post(SHEET + "/handing-in", null).expect(412);

        var handedIn = parent.ifMatch(1).post(SHEET + "/handing-in", null).expect(200);
        assertThat(handedIn.json().at("/handedInAt").asText()).isNotEmpty();
        assertThat(parent.ifMatch(2).put(SHEET, ratings(3)).expect(409).code())
                .isEqualTo("partnership.handed-in-already");
    }

    @Test
    void allThatIsWrongWithRatingsIsToldAtOnce() {
        kept(aReview());
        var wrong = Map.of(
                "ratings",
                List.of(
                        Map.of("points", 6),
                        Map.of("criterion", "families", "points", 2, "cannotSay", true),
                        Map.of("criterion", "openness")));

        assertThat(SERVER.api(PARENT)
                        .ifMatch(0)
                        .wrongly()
                        .put(SHEET, wrong)
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly(
                        "#/ratings/0/criterion", "#/ratings/0/points", "#/ratings/1/points", "#/ratings/2/points");
    }

    @Test
    void nobodyRatesForOthers() {
        kept(aReview());

        assertThat(SERVER.api(HEAD)
                        .ifMatch(0)
                        .put(SHEET, ratings(1))
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
        assertThat(coordination().ifMatch(0).put(SHEET, ratings(1)).expect(403).code())
                .isEqualTo("partnership.not-speaking-for");
        assertThat(SERVER.api(PARENT)
                        .get(ONE + "/sheets/" + OUTSIDER)
                        .expect(404)
                        .code())
                .isEqualTo("partnership.not-asked");
    }

    @Test
    void aRoundIsGivenTimeAndClosedWithoutThoseWhoAreNamed() {
        kept(aReview());
        assertThat(coordination()
                        .ifMatch(1)
                        .put(ONE + "/due", Map.of("due", "2026-12-20"))
                        .expect(200)
                        .json()
                        .at("/due")
                        .asText())
                .isEqualTo("2026-12-20");
        assertThat(coordination()
                        .ifMatch(2)
                        .put(ONE + "/due", Map.of("due", "2026-11-01"))
                        .expect(422)
                        .code())
                .startsWith("partnership.");
        assertThat(coordination()
                        .ifMatch(2)
                        .put(ONE + "/closing", Map.of("without", List.of(SCHOOL.toString())))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.parties-awaited");
        coordination().wrongly().put(ONE + "/closing", Map.of()).expect(428);
        coordination().ifMatch(9).put(ONE + "/closing", Map.of()).expect(412);

        var closed = coordination()
                .ifMatch(2)
                .put(
                        ONE + "/closing",
                        Map.of("without", List.of(SCHOOL.toString(), PROVIDER.toString(), PARENTS.toString())))
                .expect(200);
        assertThat(closed.json().at("/state").asText()).isEqualTo("CLOSED");
        assertThat(closed.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void theLargestDifferenceIsTheAgendaUntilSomethingFollows() {
        kept(aClosedReview());
        var told = SERVER.api(PARENT).get(ONE).expect(200).json();
        assertThat(told.at("/comparison")).isEqualTo(json("""
                [{"criterion": "families", "difference": 3, "onAgenda": true},
                 {"criterion": "strengths", "difference": 2, "onAgenda": true},
                 {"criterion": "eye-level", "difference": 1, "onAgenda": true},
                 {"criterion": "openness", "difference": 0, "onAgenda": false}]
                """));
        assertThat(told.at("/agenda")).isEqualTo(json("[\"families\", \"strengths\", \"eye-level\"]"));
        assertThat(coordination()
                        .ifMatch(1)
                        .put(ONE + "/conclusion", null)
                        .expect(409)
                        .code())
                .isEqualTo("partnership.conclusions-missing");

        var drawn = coordination()
                .ifMatch(1)
                .put(
                        ONE + "/conclusions/families",
                        Map.of("decision", "CHANGE_GOAL", "goal", CAFE.toString(), "text", "Ask <i>first</i>"))
                .expect(200);
        assertThat(drawn.json().at("/conclusions")).isEqualTo(json("""
                [{"criterion": "families", "decision": "CHANGE_GOAL", "goal": "00000000-0000-a000-0000-000000000021",
                  "text": "Ask <i>first</i>", "at": "%s", "pending": false}]
                """.formatted(
                        drawn.json().at("/conclusions/0/at").asText())));
        coordination()
                .ifMatch(2)
                .put(ONE + "/conclusions/strengths", Map.of("decision", "NO_CHANGE", "text", "We talk about it"))
                .expect(200);
        coordination()
                .ifMatch(3)
                .put(ONE + "/conclusions/eye-level", Map.of("decision", "NEW_GOAL", "text", "We meet"))
                .expect(200);
        assertThat(coordination()
                        .ifMatch(4)
                        .put(ONE + "/conclusion", null)
                        .expect(200)
                        .json()
                        .at("/state")
                        .asText())
                .isEqualTo("CONCLUDED");
    }

    @Test
    void whatWaitsForTheAgreementIsToldUntilItIsDropped() {
        kept(concluded(
                aConclusion("families", new Conclusion.Decision.ChangeGoal(CAFE)),
                aConclusion("eye-level", new Conclusion.Decision.NoChange()),
                aConclusion("strengths", new Conclusion.Decision.NoChange())));
        assertThat(SERVER.api(PARENT).get(OF_AGREEMENT).expect(200).json().at("/pending"))
                .isEqualTo(json("""
                [{"review": "%s", "criterion": "families", "decision": "CHANGE_GOAL",
                  "goal": "00000000-0000-a000-0000-000000000021", "text": "We ask families first"}]
                """.formatted(REVIEW)));
        var dropping = ONE + "/conclusions/families/dropping";
        SERVER.api(PARENT).put(dropping, Map.of("reason", "x")).expect(403);

        var told = coordination()
                .put(dropping, Map.of("reason", "There is no room"))
                .expect(200)
                .json();

        assertThat(told.at("/conclusions/0/pending").asBoolean()).isFalse();
        assertThat(told.at("/conclusions/0/dropped/reason").asText()).isEqualTo("There is no room");
        assertThat(SERVER.api(PARENT).get(OF_AGREEMENT).json().at("/pending")).isEmpty();
        assertThat(coordination()
                        .put(dropping, Map.of("reason", "Once more"))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.nothing-pending");
    }

    @Test
    void allThatIsWrongWithAConclusionIsToldAtOnce() {
        kept(aClosedReview());

        assertThat(coordination()
                        .ifMatch(1)
                        .wrongly()
                        .put(ONE + "/conclusions/families", Map.of("decision", "CHANGE_GOAL", "reason", "x"))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("#/text", "#/goal", "#/reason");
        assertThat(coordination()
                        .ifMatch(1)
                        .put(ONE + "/conclusions/nothing", Map.of("decision", "NO_CHANGE", "text", "x"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.unknown-criterion");
    }

    @Test
    void forOthersThereIsNoReview() {
        kept(aReview());
        var stranger = SERVER.api(ReviewHouse.of(OUTSIDER, Role.PROVIDER));

        assertThat(stranger.get(ONE).expect(404).code()).isEqualTo("partnership.unknown-review");
        stranger.get(SHEET).expect(404);
        stranger.get(OF_AGREEMENT).expect(404);
        coordination().get("/api/v1/reviews/" + new UUID(1, 2)).expect(404);
        SERVER.api().get(ONE).expect(401);
    }
}
