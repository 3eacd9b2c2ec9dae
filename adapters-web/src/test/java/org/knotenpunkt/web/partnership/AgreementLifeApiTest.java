package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.web.partnership.AgreementHouse.API;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.shared.ApiClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

/** How programs let agreements end. */
class AgreementLifeApiTest {
    private static final String ENDING = API + "/ending";
    private static final String LEAVING = API + "/parties/" + PARENTS + "/leaving";
    private static final AgreementHouse HOUSE = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER =
            HOUSE.server().seeing(answer -> answer.matches(".*/agreements/.*/(ending|leaving) .*"));

    @BeforeEach
    void begin() {
        HOUSE.begin(anAgreement());
    }

    private static ApiClient seen() {
        return SERVER.api(COORDINATION).ifMatch(HOUSE.stored().version());
    }

    private static Map<String, Object> how(String lastDay, String way) {
        return Map.of("lastDay", lastDay, "way", way, "reason", "The <b>school</b> closes");
    }

    @Test
    void itEndsForAllAndIsTakenUpAgain() {
        assertThat(seen().put(ENDING, how("2026-12-31", "TOGETHER")).expect(204).header("ETag"))
                .isEqualTo("\"2\"");
        var told = SERVER.api(COORDINATION).get(API).json();
        assertThat(told.at("/ending")).isEqualTo(json("""
                {"lastDay": "2026-12-31", "way": "TOGETHER", "reason": "The <b>school</b> closes"}
                """));
        assertThat(told.at("/lastDay").asText()).isEqualTo("2026-12-31");
        assertThat(seen().put(ENDING, how("2027-12-31", "TOGETHER")).expect(409).code())
                .isEqualTo("partnership.ended");

        seen().delete(ENDING).expect(204);
        assertThat(SERVER.api(COORDINATION).get(API).json().has("ending")).isFalse();
        assertThat(seen().delete(ENDING).expect(409).code()).isEqualTo("partnership.not-ended");
    }

    private static ApiClient.Answer left(String path, String lastDay, String way) {
        return SERVER.api(COORDINATION).get("%s/consequences?lastDay=%s&way=%s".formatted(path, lastDay, way));
    }

    @Test
    void whatAnEndingWouldLeaveBehindIsToldBefore() {
        var known = HOUSE.stored().consequencesOfEnding(LocalDate.of(2026, 12, 31));
        var left = left(ENDING, "2026-12-31", "TOGETHER").expect(200).json();
        assertThat(known.goals()).isNotEmpty();
        assertThat(left.at("/goals").valueStream().map(JsonNode::asText))
                .containsExactlyElementsOf(
                        known.goals().stream().map(GoalId::toString).toList());
        assertThat(known.contributions()).isNotEmpty();
        assertThat(left.at("/contributions").valueStream().map(JsonNode::asText))
                .containsExactlyElementsOf(known.contributions().stream()
                        .map(ContributionId::toString)
                        .toList());
        assertThat(left.at("/seats")).isEmpty();
        assertThat(left(LEAVING, "2026-12-31", "TOGETHER").expect(200).json().at("/seats"))
                .isEqualTo(json("[{\"side\": \"FAMILIES\", \"role\": \"PARTY\"}]"));
        assertThat(HOUSE.stored().ending()).isEmpty();
    }

    @Test
    void whatCouldNotEndIsRefusedBefore() {
        assertThat(left(ENDING, "2026-12-31", "NOTICE").expect(422).code()).isEqualTo("partnership.notice-too-short");
        assertThat(left(LEAVING.replace(PARENTS.toString(), OUTSIDER.toString()), "2026-12-31", "TOGETHER")
                        .expect(422)
                        .code())
                .isEqualTo("partnership.no-party");
        SERVER.api(COORDINATION).wrongly().get(ENDING + "/consequences").expect(400);
        SERVER.api(AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP))
                .get(ENDING + "/consequences?lastDay=2026-12-31&way=TOGETHER")
                .expect(403);
        seen().put(ENDING, how("2026-12-31", "TOGETHER")).expect(204);
        assertThat(left(ENDING, "2027-12-31", "TOGETHER").expect(409).code()).isEqualTo("partnership.ended");
    }

    @Test
    void noticeIsGivenInTime() {
        var refused = seen().put(ENDING, how("2026-12-31", "NOTICE")).expect(422);

        assertThat(refused.code()).isEqualTo("partnership.notice-too-short");
        assertThat(refused.json().at("/detail").asText()).contains("2027");
        assertThat(seen().put(ENDING, how("2026-11-21", "TOGETHER")).expect(422).code())
                .isEqualTo("partnership.ends-before-it-begins");
        seen().put(ENDING, how("2027-07-31", "NOTICE")).expect(204);
    }

    @Test
    void aPartyLeavesOnceWhileItHoldsForTheOthers() {
        seen().put(LEAVING, how("2026-12-31", "TOGETHER")).expect(204);

        assertThat(SERVER.api(COORDINATION)
                        .get(API)
                        .json()
                        .at("/leaves/0/party")
                        .asText())
                .isEqualTo(PARENTS.toString());
        assertThat(seen().put(LEAVING, how("2027-12-31", "TOGETHER"))
                        .expect(409)
                        .code())
                .isEqualTo("partnership.left-already");
        assertThat(seen().put(LEAVING.replace(PARENTS.toString(), OUTSIDER.toString()), how("2027-12-31", "TOGETHER"))
                        .expect(422)
                        .code())
                .isEqualTo("partnership.no-party");
    }

    @Test
    void aPartyGivesNoticeForItself() {
        var parent = SERVER.api(
                HOUSE.signing(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE), PARENTS, "Pia Parent"));
        var notice = API + "/parties/" + PARENTS + "/notice";
        assertThat(parent.get(notice + "/consequences?lastDay=2027-03-01")
                        .expect(200)
                        .json()
                        .at("/seats/0/side")
                        .asText())
                .isEqualTo("FAMILIES");
        assertThat(parent.get(notice + "/consequences?lastDay=2026-12-31")
                        .expect(422)
                        .code())
                .isEqualTo("partnership.notice-too-short");

        var given = Map.of("lastDay", "2027-03-01", "reason", "Tired");
        assertThat(seen().put(notice, given).expect(403).code()).isEqualTo("partnership.mandate-missing");
        parent.ifMatch(HOUSE.stored().version()).put(notice, given).expect(204);

        assertThat(HOUSE.stored().leaveOf(PARENTS).orElseThrow().ending())
                .isEqualTo(new Ending(LocalDate.of(2027, 3, 1), Ending.Way.NOTICE, "Tired"));
    }

    @Test
    void whatWasNeverAgreedDoesNotEnd() {
        HOUSE.begin(aProposal());

        assertThat(seen().put(ENDING, how("2026-12-31", "TOGETHER")).expect(409).code())
                .isEqualTo("partnership.never-agreed");
    }

    @Test
    void whoeverEndsItHasSeenItAndSaysHow() {
        var coordination = SERVER.api(COORDINATION);
        coordination.wrongly().put(ENDING, how("2026-12-31", "TOGETHER")).expect(428);
        coordination.wrongly().delete(ENDING).expect(428);
        coordination.wrongly().put(LEAVING, how("2026-12-31", "TOGETHER")).expect(428);
        coordination.ifMatch(9).put(ENDING, how("2026-12-31", "TOGETHER")).expect(412);
        coordination.ifMatch(9).put(LEAVING, how("2026-12-31", "TOGETHER")).expect(412);

        assertThat(seen().wrongly()
                        .put(ENDING, Map.of("lastDay", "31.12.2026", "way", "ANGRY"))
                        .expect(400)
                        .json()
                        .at("/errors")
                        .findValuesAsText("pointer"))
                .containsExactly("#/lastDay", "#/way", "#/reason");
        assertThat(SERVER.api(AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP))
                        .ifMatch(1)
                        .put(ENDING, how("2026-12-31", "TOGETHER"))
                        .expect(403)
                        .code())
                .isEqualTo("shared.role-missing");
    }
}
