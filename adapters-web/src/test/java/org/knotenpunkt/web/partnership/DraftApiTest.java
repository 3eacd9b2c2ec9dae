package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.web.partnership.AgreementHouse.API;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** How programs write drafts of agreements. */
class DraftApiTest {
    private static final String ALL = "/api/v1/agreements";
    private static final String DRAFT = API + "/draft";
    private static final Map<String, Object> BEGINNING = Map.of(
            "town",
            LINDENAU.toString(),
            "kind",
            "education-partnership",
            "edition",
            1,
            "language",
            "en",
            "title",
            "Us");
    private static final AgreementHouse HOUSE = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server()
            .seeing(answer -> answer.startsWith("POST /api/v1/agreements ")
                    || answer.contains("/agreements/{id}/draft")
                    || answer.contains("/agreements/{id}/proposal"));

    @BeforeEach
    void begin() {
        HOUSE.begin(aDraft());
    }

    private static ApiClient coordination() {
        return SERVER.api(COORDINATION);
    }

    private static ApiClient seen() {
        return coordination().ifMatch(HOUSE.stored().version());
    }

    private static String revision(String goals) {
        return """
                {"title": "<b>More</b> time", "clauses": [{"template": "together", "heading": "How <i>we</i> work",
                  "text": "We meet.<script>alert(1)</script>"}], "goals": %s, "contributions": [{"id": "%s", "party": "%s",
                  "kind": "MONEY", "text": "For the café", "amount": "150", "from": "2026-12-01", "until": "2027-07-31",
                  "goal": "%s"}], "annexes": [],
                 "term": {"from": "2027-01-01", "until": "2028-12-31", "renewalMonths": 12, "noticeMonths": 3,
                  "firstReview": "2027-06-01", "reviewMonths": 12}}
                """.formatted(goals, MONEY, SCHOOL, CAFE);
    }

    private static String goals(String step, String claim) {
        return """
                [{"id": "%s", "parent": "%s", "level": "OPERATIONAL", "text": "A café", "need": "%s",
                  "measure": {"targetGroup": "Families", "sign": "They come", "unit": "families", "baseline": "8.5",
                   "baselineOn": "2026-09-01", "target": "25", "due": "2027-07-31", "responsible": "%s", "step": "%s",
                   "claim": "%s"}},
                 {"id": "%s", "level": "GUIDING", "text": "At home"},
                 {"id": "%s", "parent": "%s", "level": "INTERMEDIATE", "text": "They talk"}]
                """.formatted(CAFE, WAY, NEED, SCHOOL, step, claim, IDEAL, WAY, IDEAL);
    }

    @Test
    void anAgreementBeginsWithTheUsualClauses() {
        var begun = coordination().post(ALL, BEGINNING).expect(201);

        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        assertThat(begun.header("Location"))
                .isEqualTo(ALL + "/" + begun.json().at("/id").asText());
        assertThat(begun.json().at("/state").asText()).isEqualTo("DRAFTED");
        assertThat(begun.json().at("/versions/0/content")).isEqualTo(json("""
                {"format": 1, "kind": {"code": "education-partnership", "edition": 1}, "language": "en", "title": "Us",
                 "parties": [], "goals": [], "contributions": [], "annexes": [],
                 "clauses": [{"template": "together", "heading": "How we work", "text": "We meet at eye level."},
                  {"template": "rooms", "heading": "Rooms", "text": "The school opens."}],
                 "term": {"renewalMonths": 0, "noticeMonths": 3, "reviewMonths": 12}}
                """));
        assertThat(coordination().get(begun.header("Location")).expect(200).json())
                .isEqualTo(begun.json());
    }

    @Test
    void allThatIsWrongWithABeginningIsToldAtOnce() {
        var wrong = Map.of("town", "x", "kind", 1, "edition", 0, "language", "fr", "titel", "Us");
        var refused = coordination().wrongly().post(ALL, wrong).expect(400);

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("#/town", "#/kind", "#/edition", "#/language", "#/title", "#/titel");
        coordination().wrongly().post(ALL, "{").expect(400);
        assertThat(coordination()
                        .post(ALL, with(BEGINNING, "kind", "no-such-kind"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.unknown-kind");
        assertThat(SERVER.api(AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP))
                        .post(ALL, BEGINNING)
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var other = new HashMap<>(body);
        other.put(name, value);
        return other;
    }

    @Test
    void aDraftSaysWhatItIsGivenLetterByLetterAndNothingOfItRuns() {
        var changed = seen().put(DRAFT, revision(goals("TARGET_GROUPS_REACHED", "OUTPUT")))
                .expect(204);

        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        var content = coordination().get(API).json().at("/versions/0/content");
        assertThat(content.at("/title").asText()).isEqualTo("<b>More</b> time");
        assertThat(content.at("/clauses")).isEqualTo(json("""
                [{"template": "together", "heading": "How <i>we</i> work", "text": "We meet.<script>alert(1)</script>"}]
                """));
        assertThat(content.at("/goals").findValuesAsText("id"))
                .as("in the order in which they were sent")
                .containsExactly(CAFE.toString(), IDEAL.toString(), WAY.toString());
        assertThat(content.at("/goals/0/measure/baseline").asText()).isEqualTo("8.5");
        assertThat(content.at("/contributions/0/amount").asText()).isEqualTo("150");
        assertThat(content.at("/parties")).as("nobody is sent away by it").hasSize(3);
        assertThat(content.at("/term")).isEqualTo(json("""
                {"from": "2027-01-01", "until": "2028-12-31", "renewalMonths": 12, "noticeMonths": 3,
                 "firstReview": "2027-06-01", "reviewMonths": 12}
                """));
        assertThat(SERVER.browser(COORDINATION).get(PATH).expect(200).html())
                .contains("We meet.&lt;script&gt;alert(1)&lt;/script&gt;", "How &lt;i&gt;we&lt;/i&gt; work")
                .doesNotContain("<script>alert", "<b>More");
    }

    @Test
    void allThatIsWrongWithARevisionIsToldAtOnce() {
        var refused = seen().wrongly()
                .put(DRAFT, """
                {"title": "", "clauses": [{"heading": "", "text": "x"}],
                 "goals": [{"id": "x", "level": "GUIDING", "text": "At home", "measure": {}}],
                 "contributions": [{"id": "%s", "party": "%s", "kind": "MONEY", "text": "x", "amount": "1.5",
                  "from": "2027-12-01", "until": "2027-07-31"}], "annexes": [{"id": "%s", "title": "x"}],
                 "term": {"renewalMonths": 12, "noticeMonths": 3, "reviewMonths": 0}}
                """.formatted(MONEY, SCHOOL, AGREEMENT))
                .expect(400);

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .contains(
                        "#/title",
                        "#/clauses/0/heading",
                        "#/goals/0/id",
                        "#/goals/0/measure",
                        "#/contributions/0/amount",
                        "#/contributions/0/until",
                        "#/annexes/0/text",
                        "#/term/renewalMonths",
                        "#/term/reviewMonths");
        assertThat(HOUSE.stored().draft().orElseThrow().content())
                .isEqualTo(aDraft().draft().orElseThrow().content());
    }

    @Test
    void whatIsCountedIsCalledNoImpact() {
        assertThat(seen().put(DRAFT, revision(goals("OFFER_ACCEPTED", "IMPACT")))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.claim-beyond-step");
    }

    @Test
    void whoeverChangesADraftHasSeenIt() {
        var body = revision(goals("TARGET_GROUPS_REACHED", "OUTPUT"));

        assertThat(coordination().wrongly().put(DRAFT, body).expect(428).code()).isEqualTo("request.version-missing");
        var lost = coordination().ifMatch(9).put(DRAFT, body).expect(412);
        assertThat(lost.json().at("/currentVersion").asLong()).isEqualTo(1);
        coordination().wrongly().put(API + "/proposal", "{}").expect(428);
        coordination().ifMatch(9).put(API + "/proposal", "{}").expect(412);
        coordination().wrongly().delete(DRAFT).expect(428);
        coordination().ifMatch(9).delete(DRAFT).expect(412);
        coordination().ifMatch(9).delete(DRAFT + "/parties/" + SCHOOL).expect(412);
    }

    @Test
    void partiesAreInvitedUnderTheirNameAndRemoved() {
        seen().post(
                        DRAFT + "/parties",
                        Map.of("organisation", OUTSIDER.toString(), "role", "CO_SIGNATORY", "side", "OTHERS"))
                .expect(204);
        assertThat(coordination().get(API).json().at("/versions/0/content/parties/3"))
                .isEqualTo(json("""
                {"organisation": "00000000-0000-a000-0000-000000000018", "name": "Library <b>West</b>",
                 "role": "CO_SIGNATORY", "side": "OTHERS"}
                """));
        assertThat(seen().delete(DRAFT + "/parties/" + OUTSIDER).expect(204).header("ETag"))
                .isEqualTo("\"3\"");

        assertThat(seen().delete(DRAFT + "/parties/" + SCHOOL).expect(409).code())
                .as("it has promised something")
                .isEqualTo("partnership.party-still-needed");
        assertThat(seen().wrongly()
                        .post(DRAFT + "/parties", Map.of("organisation", "x", "role", "GUEST", "side", "NONE"))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("#/organisation", "#/role", "#/side");
    }

    @Test
    void whoTakesPartIsSeatedElsewhereAndNotInvitedOnceMore() {
        assertThat(seen().post(
                                DRAFT + "/parties",
                                Map.of("organisation", SCHOOL.toString(), "role", "CO_SIGNATORY", "side", "FAMILIES"))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.party-there");

        seen().put(DRAFT + "/parties/" + SCHOOL, Map.of("role", "CO_SIGNATORY", "side", "FAMILIES"))
                .expect(204);

        assertThat(coordination().get(API).json().at("/versions/0/content/parties/0"))
                .isEqualTo(json("""
                {"organisation": "%s", "name": "Linden School", "role": "CO_SIGNATORY", "side": "FAMILIES"}
                """.formatted(SCHOOL)));
        assertThat(seen().put(DRAFT + "/parties/" + OUTSIDER, Map.of("role", "PARTY", "side", "OTHERS"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.no-party");
    }

    @Test
    void onlyWhatIsWholeIsProposedAndOnlyOnce() {
        seen().put(DRAFT, """
                {"title": "Us", "clauses": [], "goals": [], "contributions": [], "annexes": [],
                 "term": {"renewalMonths": 0, "noticeMonths": 3, "reviewMonths": 12}}
                """).expect(204);
        var refused = seen().put(API + "/proposal", "{}").expect(409);
        assertThat(refused.code()).isEqualTo("partnership.incomplete");
        assertThat(refused.json().at("/detail").asText())
                .endsWith(
                        "eine Regelung, die diese Art von Vereinbarung verlangt. Es fehlt mindestens ein Handlungsziel.");

        HOUSE.begin(aDraft());
        seen().put(API + "/proposal", "{}").expect(204);
        assertThat(HOUSE.stored().draft().orElseThrow().state()).isEqualTo(VersionState.PROPOSED);
        assertThat(seen().put(API + "/proposal", "{}").expect(409).code()).isEqualTo("partnership.proposed-already");
        var proposal = coordination().get(API).expect(200).json().at("/versions/0/proposal");
        assertThat(proposal.at("/on").asText()).isEqualTo(TODAY.toString());
        assertThat(proposal.at("/onPaper").asBoolean(true)).isFalse();
    }

    @Test
    void whatWasConcludedOnPaperIsProposedWithItsDay() {
        HOUSE.begin(aDraft());
        assertThat(seen().put(API + "/proposal", since(TODAY.plusDays(1).toString()))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.not-proposed-then");
        seen().wrongly().put(API + "/proposal", since("x")).expect(400);
        seen().wrongly().put(API + "/proposal?onPaperSince=2023-11-22", "{}").expect(400);

        seen().put(API + "/proposal", since("2023-11-22")).expect(204);

        var proposal = coordination().get(API).expect(200).json().at("/versions/0/proposal");
        assertThat(proposal.at("/on").asText()).isEqualTo("2023-11-22");
        assertThat(proposal.at("/onPaper").asBoolean(false)).isTrue();
    }

    private static String since(String day) {
        return "{\"onPaperSince\": \"%s\"}".formatted(day);
    }

    @Test
    void anyChangeCancelsWhatWasApproved() {
        var proposal = aProposal();
        HOUSE.begin(
                proposal.approve(anApproval(proposal, PARENTS, TODAY), TODAY).orElseThrow());

        seen().delete(DRAFT + "/parties/" + PARENTS).expect(204);

        var version = coordination().get(API).json().at("/versions/0");
        assertThat(version.at("/state").asText()).isEqualTo("DRAFT");
        assertThat(version.at("/approvals")).isEmpty();
    }

    @Test
    void whatHoldsIsAmendedByAVersionThatSaysWhy() {
        HOUSE.begin(anAgreement());
        assertThat(seen().put(DRAFT, revision("[]")).expect(409).code()).isEqualTo("partnership.no-draft");
        assertThat(seen().post(DRAFT, Map.of()).expect(422).code()).isEqualTo("partnership.amendment-missing");
        assertThat(seen().post(DRAFT, Map.of("title", "x"))
                        .expect(400)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("#/reason");

        var begun = seen().post(DRAFT, Map.of("title", "Another room", "reason", "It rains in"))
                .expect(201);

        assertThat(begun.header("ETag")).isEqualTo("\"2\"");
        assertThat(begun.header("Location")).isEqualTo(API);
        assertThat(begun.json().at("/versions/1/amendment/reason").asText()).isEqualTo("It rains in");
        assertThat(seen().post(DRAFT, Map.of("title", "x", "reason", "y"))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.draft-there");
        seen().delete(DRAFT).expect(204);
        assertThat(coordination().get(API).json().at("/versions")).hasSize(1);
    }

    @Test
    void anAgreementWhoseOnlyDraftIsDiscardedIsGone() {
        seen().delete(DRAFT).expect(204);

        assertThat(coordination().get(API).expect(410).code()).isEqualTo("partnership.given-up");
    }
}
