package org.knotenpunkt.web.centre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.CRITERIA;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentHouse;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class SelfAssessmentRoutesTest {
    private static final String API = "/api/v1/centres/" + CENTRE + "/self-assessments";
    private static final String PAGE = "/centres/" + CENTRE + "/self-assessments";
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor LEAD_ELSEWHERE =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));

    private static final SelfAssessmentHouse HOUSE = new SelfAssessmentHouse(TODAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var finder = new SelfAssessmentFinder(HOUSE.reader(), new PolicyRights());
        return TestServer.of("centre", "organisation", "organisation-pages", "frame", "self-assessment")
                .with(new SelfAssessmentApi(HOUSE.reader(), HOUSE.service()))
                .pages(pages -> new SelfAssessmentPages(pages, HOUSE.reader()))
                .pages(pages -> new SelfAssessmentForms(pages, finder, HOUSE.service(), () -> TODAY))
                .pages(pages -> new SelfAssessmentSheet(pages, finder, HOUSE.reader(), HOUSE.service()))
                .build();
    }

    @BeforeEach
    void beginAnew() {
        HOUSE.assessments().clear();
    }

    private static String begun(String day) {
        return SERVER.api(LEAD)
                .post(API, Map.of("frame", "conditions", "day", day))
                .expect(201)
                .json()
                .at("/id")
                .asText();
    }

    private static Map<String, Object> said(int points) {
        return Map.of(
                "day",
                "2025-10-01",
                "standings",
                CRITERIA.stream()
                        .map(code -> Map.of("criterion", code, "points", points, "evidence", "Man <sieht> es"))
                        .toList());
    }

    private static Browser lead() {
        return SERVER.browser(LEAD);
    }

    private static String[] typed(String... more) {
        var fields = new ArrayList<>(List.of("version", "1", "day", "1.10.2025"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void programsTakeASelfAssessmentThroughItsLife() {
        var one = "/api/v1/self-assessments/" + begun("2025-10-01");
        SERVER.api(LEAD).ifMatch(1).put(one + "/standings", said(4)).expect(204);
        assertThat(SERVER.api(LEAD_ELSEWHERE)
                        .get(one)
                        .expect(404)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("centre.unknown-self-assessment");
        SERVER.api(LEAD).ifMatch(2).post(one + "/handing-in", null).expect(204);
        var handedIn = SERVER.api(LEAD_ELSEWHERE).get(one).expect(200).json();
        assertThat(handedIn.at("/standings/3/points").asInt()).isEqualTo(4);
        assertThat(handedIn.at("/handedInAt").isTextual()).isTrue();
        assertThat(SERVER.api(LEAD)
                        .ifMatch(3)
                        .delete(one)
                        .expect(409)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("centre.concluded-already");
        var all = SERVER.api(LEAD).get(API).expect(200).json();
        assertThat(all.at("/developments/0/criteria/1/marks/0/points").asInt()).isEqualTo(4);
        SERVER.api(STRANGER).get(API).expect(404);
        SERVER.api(LEAD_ELSEWHERE)
                .post(API, Map.of("frame", "conditions", "day", "2025-10-02"))
                .expect(403);
    }

    @Test
    void programsAreToldWhatIsMissing() {
        var one = "/api/v1/self-assessments/" + begun("2025-10-01");
        assertThat(SERVER.api(LEAD)
                        .ifMatch(1)
                        .post(one + "/handing-in", null)
                        .expect(409)
                        .json()
                        .at("/detail")
                        .asText())
                .contains("families", "openness");
        SERVER.api(LEAD).ifMatch(1).delete(one).expect(204);
        SERVER.api(LEAD).get(one).expect(404);
    }

    @Test
    void aCentreBeginsInTheBrowserAndKeepsWhatItHasHalfFilledIn() {
        assertThat(lead().get(PAGE).expect(200).html()).contains(PAGE + "/new", "noch nicht eingeschätzt");
        lead().get(PAGE + "/new").expect(200);
        assertThat(lead().post(PAGE + "/new", "frame", "conditions", "day", "1.1.2099")
                        .expect(422)
                        .html())
                .contains("id=\"day-error\"", "1.1.2099");
        var sheet = lead().post(PAGE + "/new", "frame", "conditions", "day", "1.10.2025")
                .expect(303)
                .location();
        assertThat(sheet).endsWith("/sheet");
        lead().post(sheet, typed("evidence.families", "An der <Tür>", "points.openness", "2"))
                .expect(303);
        assertThat(lead().get(sheet).expect(200).html())
                .contains("An der &lt;Tür&gt;", "name=\"points.openness\" value=\"2\" checked");
        assertThat(lead().get(PAGE).html()).contains("Entwurf");
        assertThat(SERVER.browser(LEAD_ELSEWHERE).get(PAGE).expect(200).html()).doesNotContain("Entwurf");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var sheet = "/self-assessments/" + begun("2025-10-01") + "/sheet";
        assertThat(lead().post(
                                sheet,
                                typed(
                                        "handIn",
                                        "true",
                                        "points.families",
                                        "4",
                                        "evidence.families",
                                        "Man sieht es",
                                        "next-step.strengths",
                                        "Fragen"))
                        .expect(422)
                        .html())
                .contains(
                        "id=\"points.eye-level-error\"",
                        "id=\"evidence.openness-error\"",
                        "Man sieht es",
                        "Fragen",
                        "name=\"points.families\" value=\"4\" checked")
                .doesNotContain("id=\"points.families-error\"");
        assertThat(lead().post(sheet, "version", "0", "day", "1.10.2025", "evidence.families", "Zu spät")
                        .expect(409)
                        .html())
                .contains("Zu spät");
    }

    @Test
    void whatIsHandedInIsSeenWithHowItDeveloped() {
        for (var round : Map.of("2024-10-01", "2", "2025-10-01", "4").entrySet()) {
            var one = "/self-assessments/" + begun(round.getKey());
            var fields = new ArrayList<>(List.of("version", "1", "day", round.getKey(), "handIn", "true"));
            CRITERIA.forEach(code -> fields.addAll(List.of(
                    "points." + code,
                    round.getValue(),
                    "evidence." + code,
                    "Beleg <b>",
                    "next-step." + code,
                    "Weiter")));
            lead().post(one + "/sheet", fields.toArray(String[]::new)).expect(303);
            assertThat(SERVER.browser(LEAD_ELSEWHERE).get(one).expect(200).html())
                    .contains("Beleg &lt;b&gt;", "Weiter", "Punkte: " + round.getValue())
                    .doesNotContain("/sheet", "<b>");
            lead().get(one + "/sheet").expect(409);
        }
        assertThat(SERVER.browser(LEAD_ELSEWHERE).get(PAGE).expect(200).html())
                .contains("2 Punkte mehr als am Anfang.", "1. Oktober 2024: 2", "<polyline")
                .doesNotContain(PAGE + "/new");
        SERVER.browser(LEAD_ELSEWHERE).get(PAGE + "/new").expect(403);
    }

    @Test
    void aDraftIsGivenUpInTheBrowser() {
        var one = "/self-assessments/" + begun("2025-10-01");
        lead().get(one + "/giving-up").expect(200);
        assertThat(lead().post(one + "/giving-up", "version", "1").expect(303).location())
                .isEqualTo(PAGE);
        lead().get(one).expect(404);
    }
}
