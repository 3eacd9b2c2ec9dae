package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposalOf;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.web.partnership.AgreementHouse.API;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.shared.ApiClient.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;

/** How programs bring what parties answer. */
class AnswerApiTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n";
    private static final String SIGNED = "%PDF-1.7\n1 0 obj << /Type /Sig /ByteRange [0 1 2 3] >> endobj\n%%EOF\n";
    private static final AgreementHouse HOUSE = new AgreementHouse();
    private static final Actor PARENT =
            HOUSE.signing(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE), PARENTS, "Pia <b>Parent</b>");
    private static final Actor HEAD =
            HOUSE.signing(AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP), SCHOOL, "Hanna Head");

    static {
        HOUSE.mayBeSigned(PROVIDER, "Paul Provider");
    }

    @RegisterExtension
    static final TestServer SERVER =
            HOUSE.server().seeing(answer -> answer.matches(".*(approval|rejection|signature) .*"));

    @BeforeEach
    void begin() {
        HOUSE.begin(aProposalOf(TODAY.minusDays(2)));
    }

    private static String hash() {
        return HOUSE.stored().draft().orElseThrow().hash().hex();
    }

    private static ApiClient.Answer approve(Actor by, OrganisationId party, String hash) {
        return SERVER.api(by).put(path(party, "approval"), Map.of("hash", hash));
    }

    private static String path(OrganisationId party, String answer) {
        return "%s/parties/%s/%s".formatted(API, party, answer);
    }

    private static String handedIn(String content) {
        return SERVER.api(COORDINATION)
                .with("Content-Type", FormWithFile.TYPE)
                .post(API + "/files", FormWithFile.of("Blatt.pdf", content))
                .expect(201)
                .json()
                .at("/id")
                .asText();
    }

    private static Map<String, Object> signature(OrganisationId party, String file, String way) {
        var body = new HashMap<String, Object>(Map.of(
                "hash",
                hash(),
                "way",
                way,
                "person",
                aSignatory(party).person().toString(),
                "on",
                "2026-11-20",
                "file",
                file));
        if (way.equals("PAPER")) {
            body.put("place", "Lindenau <i>Hall</i>");
        }
        return body;
    }

    @Test
    void onePartySignsOnPaperOneInAPdfAndOneByAccount() {
        assertThat(approve(HEAD, SCHOOL, hash()).expect(204).header("ETag")).isEqualTo("\"2\"");
        SERVER.api(PARENT)
                .put(path(PARENTS, "signature"), signature(PARENTS, handedIn(PDF), "PAPER"))
                .expect(204);
        assertThat(SERVER.api(HEAD).get(API).json().at("/state").asText()).isEqualTo("PROPOSED");
        SERVER.api(COORDINATION)
                .put(path(PROVIDER, "signature"), signature(PROVIDER, handedIn(SIGNED), "SIGNED_PDF"))
                .expect(204);

        var told = SERVER.api(HEAD).get(API).expect(200).json();
        assertThat(told.at("/state").asText()).isEqualTo("IN_FORCE");
        var paper = told.at("/versions/0/approvals/1");
        assertThat(paper).isEqualTo(json("""
                {"party": "00000000-0000-a000-0000-000000000017", "way": "PAPER", "person": "Pia <b>Parent</b>",
                 "function": "HEAD_OF_SCHOOL", "file": "%s", "place": "Lindenau <i>Hall</i>", "on": "2026-11-20",
                 "recordedAt": "%s"}
                """.formatted(
                        paper.at("/file").asText(), paper.at("/recordedAt").asText())));
        assertThat(told.at("/versions/0/approvals/2/way").asText()).isEqualTo("SIGNED_PDF");
        assertThat(told.at("/versions/0/approvals/2").has("place")).isFalse();
    }

    @Test
    void nobodyApprovesWhatTheyHaveNotRead() {
        var refused = approve(HEAD, SCHOOL, "ab".repeat(32)).expect(409);

        assertThat(refused.code()).isEqualTo("partnership.other-content");
        assertThat(refused.json().at("/type").asText()).isEqualTo("urn:knotenpunkt:problem:partnership.other-content");
        assertThat(SERVER.api(HEAD)
                        .wrongly()
                        .put(path(SCHOOL, "approval"), Map.of("hash", "AB"))
                        .expect(400)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("#/hash");
    }

    @Test
    void nobodyApprovesTwice() {
        approve(HEAD, SCHOOL, hash()).expect(204);

        var refused = approve(HEAD, SCHOOL, hash()).expect(409);

        assertThat(refused.code()).isEqualTo("partnership.approved-already");
        assertThat(refused.json().at("/detail").asText()).contains("22. November 2026");
    }

    @Test
    void whatHasChangedSinceIsNotApproved() {
        var read = hash();
        SERVER.api(COORDINATION)
                .ifMatch(HOUSE.stored().version())
                .post(
                        API + "/draft/parties",
                        Map.of("organisation", OUTSIDER.toString(), "role", "CO_SIGNATORY", "side", "OTHERS"))
                .expect(204);
        assertThat(approve(HEAD, SCHOOL, read).expect(409).code()).isEqualTo("partnership.changed-since");
        assertThat(approve(HEAD, SCHOOL, hash()).expect(409).code()).isEqualTo("partnership.not-proposed");

        SERVER.api(COORDINATION)
                .ifMatch(HOUSE.stored().version())
                .put(API + "/proposal", Map.of())
                .expect(204);
        assertThat(approve(HEAD, SCHOOL, read).expect(409).code()).isEqualTo("partnership.other-content");
        approve(HEAD, SCHOOL, hash()).expect(204);
    }

    @Test
    void withoutAMandateItIsSaidWhoCouldSign() {
        var deputy = new Actor(new UUID(0xdeb, 1), HEAD.rights());

        var refused = approve(deputy, SCHOOL, hash()).expect(403);

        assertThat(refused.code()).isEqualTo("partnership.mandate-missing");
        assertThat(refused.json().at("/couldInstead")).isEqualTo(json("[\"Hanna Head\"]"));
        assertThat(approve(COORDINATION, SCHOOL, hash()).expect(403).code())
                .as("nobody approves for others")
                .isEqualTo("partnership.mandate-missing");
        assertThat(approve(PARENT, SCHOOL, hash()).expect(403).code()).isEqualTo("shared.role-missing");
        assertThat(HOUSE.stored().draft().orElseThrow().approvals()).isEmpty();
    }

    @Test
    void whatIsRefusedIsOverAndACorrectedVersionIsApprovedBesideIt() {
        var refusal = Map.of("hash", hash(), "reason", "The times <i>do not</i> suit us");
        SERVER.api(PARENT).put(path(PARENTS, "rejection"), refusal).expect(204);

        assertThat(SERVER.api(HEAD)
                        .get(API)
                        .json()
                        .at("/versions/0/rejection/reason")
                        .asText())
                .isEqualTo("The times <i>do not</i> suit us");
        assertThat(SERVER.api(PARENT)
                        .put(path(PARENTS, "rejection"), refusal)
                        .expect(409)
                        .code())
                .isEqualTo("partnership.no-draft");
        assertThat(approve(HEAD, SCHOOL, "ab".repeat(32)).expect(409).code()).isEqualTo("partnership.no-draft");
        var next = SERVER.api(COORDINATION)
                .ifMatch(HOUSE.stored().version())
                .post(API + "/draft", Map.of())
                .expect(201);
        assertThat(next.json().at("/versions/1/follows").asInt()).isZero();
        SERVER.api(COORDINATION)
                .ifMatch(HOUSE.stored().version())
                .put(API + "/proposal", Map.of())
                .expect(204);
        approve(PARENT, PARENTS, hash()).expect(204);
        assertThat(HOUSE.stored().draft().orElseThrow().state()).isEqualTo(VersionState.PROPOSED);
    }

    @Test
    void aRefusalHasAReason() {
        var refused = SERVER.api(PARENT)
                .wrongly()
                .put(path(PARENTS, "rejection"), Map.of("hash", "x", "reason", " ", "because", "y"))
                .expect(400);

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactly("#/hash", "#/reason", "#/because");
    }

    @Test
    void aSignatureIsProvedByAFileOfThisAgreement() {
        assertThat(SERVER.api(COORDINATION)
                        .put(path(PROVIDER, "signature"), signature(PROVIDER, new UUID(1, 2).toString(), "PAPER"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.file-missing");
        assertThat(SERVER.api(COORDINATION)
                        .put(path(PROVIDER, "signature"), signature(PROVIDER, handedIn(PDF), "SIGNED_PDF"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.file-not-signed");
        var tomorrow = signature(PROVIDER, handedIn(PDF), "PAPER");
        tomorrow.put("on", "2026-11-23");
        assertThat(SERVER.api(COORDINATION)
                        .put(path(PROVIDER, "signature"), tomorrow)
                        .expect(422)
                        .code())
                .isEqualTo("partnership.signed-in-the-future");
        assertThat(SERVER.api(COORDINATION)
                        .wrongly()
                        .put(path(PROVIDER, "signature"), Map.of("way", "PAPER"))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("#/hash", "#/person", "#/on", "#/file", "#/place");
    }

    @Test
    void whoTakesNoPartAnswersNothing() {
        var outsider = AgreementHouse.of(OUTSIDER, Role.PROVIDER);
        HOUSE.signing(outsider, OUTSIDER, "Olga Outsider");

        assertThat(approve(outsider, OUTSIDER, hash()).expect(404).code()).isEqualTo("partnership.unknown-agreement");
        assertThat(SERVER.api(PARENT)
                        .put(
                                API.replace("000001", "000009") + "/parties/" + PARENTS + "/approval",
                                Map.of("hash", hash()))
                        .expect(404)
                        .code())
                .isEqualTo("partnership.unknown-agreement");
    }
}
