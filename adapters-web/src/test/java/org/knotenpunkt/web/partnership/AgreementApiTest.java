package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.web.partnership.AgreementHouse.API;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** What programs are told about agreements. */
class AgreementApiTest {
    private static final String ALL = "/api/v1/agreements";
    private static final AgreementHouse HOUSE = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server()
            .seeing(answer -> answer.matches("GET /api/v1/(agreement-kinds|agreements|agreements/\\{id}) .*"));

    private final ApiClient reader = SERVER.api(AgreementHouse.of(PARENTS, Role.READER));

    @Test
    void anAgreementIsToldAsItIsProposedAndApproved() {
        HOUSE.mayBeSigned(SCHOOL, "Hanna Head");
        var proposal = aProposal();
        HOUSE.begin(proposal.approve(anApproval(proposal, SCHOOL, TODAY), TODAY).orElseThrow());

        var told = reader.get(API).expect(200);

        assertThat(told.header("ETag")).isEqualTo("\"1\"");
        assertThat(told.json()).isEqualTo(json("""
                {"id": "00000000-0000-a000-0000-000000000001", "town": "00000000-0000-a000-0000-00000000000b",
                 "kind": "education-partnership", "state": "PROPOSED", "leaves": [],
                 "cancellations": [], "version": 1,
                 "versions": [{"number": 1, "state": "PROPOSED", "hash": "%s",
                  "content": {"format": 1, "kind": {"code": "education-partnership", "edition": 1}, "language": "en",
                   "title": "More time for talking",
                   "parties": [
                    {"organisation": "00000000-0000-a000-0000-000000000015", "name": "Linden School",
                     "role": "PARTY", "side": "SCHOOL"},
                    {"organisation": "00000000-0000-a000-0000-000000000016", "name": "Youth Aid",
                     "role": "PARTY", "side": "YOUTH_SERVICE"},
                    {"organisation": "00000000-0000-a000-0000-000000000017", "name": "Parents of Linden School",
                     "role": "PARTY", "side": "FAMILIES"}],
                   "clauses": [
                    {"template": "together", "heading": "How we work", "text": "We meet at eye level."},
                    {"template": "rooms", "heading": "Rooms", "text": "The school opens."}],
                   "goals": [
                    {"id": "00000000-0000-a000-0000-00000000001f", "level": "GUIDING",
                     "text": "Families are at home at school"},
                    {"id": "00000000-0000-a000-0000-000000000020", "level": "INTERMEDIATE",
                     "parent": "00000000-0000-a000-0000-00000000001f", "text": "Families and teachers talk"},
                    {"id": "00000000-0000-a000-0000-000000000021", "level": "OPERATIONAL",
                     "parent": "00000000-0000-a000-0000-000000000020", "text": "A café opens every week",
                     "need": "00000000-0000-a000-0000-000000000033",
                     "measure": {"targetGroup": "Families of the first year",
                      "sign": "Families who come to the café each month", "unit": "families",
                      "baseline": "8", "baselineOn": "2026-09-01", "target": "25", "due": "2027-07-31",
                      "responsible": "00000000-0000-a000-0000-000000000015",
                      "step": "TARGET_GROUPS_REACHED", "claim": "OUTPUT"}}],
                   "contributions": [
                    {"id": "00000000-0000-a000-0000-000000000029", "party": "00000000-0000-a000-0000-000000000016",
                     "kind": "HOURS", "text": "For the café", "amount": "120",
                     "from": "2026-12-01", "until": "2027-07-31", "goal": "00000000-0000-a000-0000-000000000021"},
                    {"id": "00000000-0000-a000-0000-00000000002a", "party": "00000000-0000-a000-0000-000000000015",
                     "kind": "MONEY", "text": "For the café", "amount": "120",
                     "from": "2026-12-01", "until": "2027-07-31", "goal": "00000000-0000-a000-0000-000000000021"}],
                   "annexes": [], "term": {"renewalMonths": 0, "noticeMonths": 3, "reviewMonths": 12}},
                  "proposal": {"on": "2026-11-22", "onPaper": false},
                  "approvals": [
                   {"party": "00000000-0000-a000-0000-000000000015", "way": "ACCOUNT", "function": "HEAD_OF_SCHOOL",
                    "on": "2026-11-22", "recordedAt": "2026-11-22T09:00:00Z"}],
                  "awaited": ["00000000-0000-a000-0000-000000000016", "00000000-0000-a000-0000-000000000017"],
                  "cancelled": []}]}
                """.formatted(
                        proposal.draft().orElseThrow().hash().hex())));
        assertThat(told.json().at("/versions/0/content").fieldNames())
                .toIterable()
                .startsWith("format", "kind", "language", "title");
    }

    @Test
    void itIsToldWhoseYesWasCancelledByWhichChange() {
        var proposal = aProposal();
        var asked = proposal.draft().orElseThrow();
        var changed = proposal.approve(anApproval(proposal, PARENTS, TODAY), TODAY)
                .flatMap(one -> one.revise(content -> Result.success(content.titled("Café")), FINGERPRINT, NOW))
                .orElseThrow();
        HOUSE.begin(changed);

        var told = reader.get(API).expect(200).json();

        assertThat(told.at("/versions/0/cancelled")).isEqualTo(json("[\"%s\"]".formatted(PARENTS)));
        var cancellation = told.at("/cancellations/0");
        assertThat(cancellation.at("/number").asInt()).isEqualTo(1);
        assertThat(cancellation.at("/hash").asText()).isEqualTo(asked.hash().hex());
        assertThat(cancellation.at("/content/title").asText()).isEqualTo("More time for talking");
        assertThat(cancellation.at("/cancelled"))
                .isEqualTo(json("[{\"party\": \"%s\", \"on\": \"2026-11-22\"}]".formatted(PARENTS)));
        assertThat(cancellation.at("/changed")).isEqualTo(json("[\"TITLE\"]"));
        assertThat(cancellation.at("/at").asText()).isEqualTo("2026-11-22T09:00:00Z");

        HOUSE.begin(changed.propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .flatMap(again -> again.approve(anApproval(again, PARENTS, TODAY), TODAY))
                .orElseThrow());
        assertThat(reader.get(API).expect(200).json().at("/versions/0/cancelled"))
                .as("it has answered anew")
                .isEmpty();
    }

    @Test
    void itIsToldWhichVersionFollowsWhichAndWhoLeaves() {
        HOUSE.begin(anAgreement()
                .leave(PARENTS, new Ending(TODAY.plusMonths(8), Ending.Way.NOTICE, "A new <i>board</i>"), TODAY, NOW)
                .flatMap(left -> left.draftNext(anAmendment(), NOW))
                .orElseThrow());

        var told = reader.get(API).expect(200).json();

        assertThat(told.at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(told.at("/versions/0/since").asText()).isEqualTo("2026-11-22");
        assertThat(told.at("/versions/0/awaited")).isEmpty();
        assertThat(told.at("/versions/1/follows").asInt()).isEqualTo(1);
        assertThat(told.at("/versions/1/amendment"))
                .isEqualTo(json("{\"title\": \"Another room\", \"reason\": \"The old one is being rebuilt\"}"));
        assertThat(told.at("/leaves")).isEqualTo(json("""
                [{"party": "00000000-0000-a000-0000-000000000017",
                  "ending": {"lastDay": "2027-07-22", "way": "NOTICE", "reason": "A new <i>board</i>"}}]
                """));
    }

    @Test
    void itIsToldWhoRefusedAndWhy() {
        var proposal = aProposal();
        HOUSE.begin(proposal.refuse(proposal.draft().orElseThrow().hash(), aRejection(PARENTS))
                .orElseThrow());

        var version = reader.get(API).expect(200).json().at("/versions/0");

        assertThat(version.at("/state").asText()).isEqualTo("REFUSED");
        assertThat(version.at("/rejection")).isEqualTo(json("""
                {"party": "00000000-0000-a000-0000-000000000017", "reason": "The times do not suit working families",
                 "at": "2026-11-22T09:00:00Z"}
                """));
    }

    @Test
    void agreementsAreFoundByWhatTheyAre() {
        HOUSE.begin(aProposal());
        var query = ALL + "?town=" + LINDENAU;

        assertThat(reader.get(query + "&text=TIME&state=PROPOSED&kind=education-partnership&party=" + SCHOOL)
                        .expect(200)
                        .json())
                .isEqualTo(json("""
                        {"items": [{"id": "00000000-0000-a000-0000-000000000001", "title": "More time for talking",
                          "kind": "education-partnership", "state": "PROPOSED", "openState": "PROPOSED", "awaited": 3,
                          "parties": ["Linden School", "Youth Aid", "Parents of Linden School"]}]}
                        """));
        assertThat(reader.get(query + "&state=IN_FORCE").expect(200).json()).isEqualTo(json("{\"items\": []}"));
        assertThat(reader.get(query + "&party=" + OUTSIDER).json().at("/items")).isEmpty();
        assertThat(SERVER.api(AgreementHouse.of(OUTSIDER, Role.PROVIDER))
                        .get(query)
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void allThatIsWrongWithAQueryIsToldAtOnce() {
        var refused = reader.wrongly().get(ALL + "?town=x&state=y&party=z").expect(400);

        assertThat(refused.json().at("/errors").findValuesAsText("parameter"))
                .containsExactly("town", "state", "party");
        assertThat(refused.json().at("/errors").findValuesAsText("code"))
                .containsExactly("request.not-an-id", "request.not-a-choice", "request.not-an-id");
    }

    @Test
    void aKindSaysWhoMustBeThereAndWhatIsUsual() {
        assertThat(reader.get("/api/v1/agreement-kinds").expect(200).json()).isEqualTo(json("""
                {"items": [{"code": "education-partnership", "edition": 1, "frame": "conditions",
                  "names": {"de": "Bildungs- und Erziehungspartnerschaft", "en": "Education partnership"},
                  "seats": [{"side": "SCHOOL", "role": "PARTY"}, {"side": "YOUTH_SERVICE", "role": "PARTY"},
                   {"side": "FAMILIES", "role": "PARTY"}],
                  "clauses": [
                   {"key": "together", "required": true,
                    "wordings": {"en": {"heading": "How we work", "text": "We meet at eye level."}}},
                   {"key": "rooms", "required": false,
                    "wordings": {"en": {"heading": "Rooms", "text": "The school opens."}}}]}]}
                """));
    }

    @Test
    void forOthersAnAgreementIsNotThere() {
        HOUSE.begin(aProposal());
        var elsewhere = SERVER.api(AgreementHouse.of(OUTSIDER, Role.PROVIDER));

        assertThat(elsewhere.get(API).expect(404).code()).isEqualTo("partnership.unknown-agreement");
        assertThat(reader.get(ALL + "/" + new UUID(1, 2)).expect(404).code())
                .isEqualTo("partnership.unknown-agreement");
        reader.wrongly().get(ALL + "/x").expect(404);
        assertThat(SERVER.api().get(API).expect(401).code()).isEqualTo("shared.not-signed-in");
        SERVER.api(AgreementHouse.of(PROVIDER, Role.PROVIDER)).get(API).expect(200);
    }
}
