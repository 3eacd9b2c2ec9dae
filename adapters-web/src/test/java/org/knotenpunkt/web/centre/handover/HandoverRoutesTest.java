package org.knotenpunkt.web.centre.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.BUILT_UP;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.anAssessment;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.functionId;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.centre.handover.HandoverHouse;
import org.knotenpunkt.domain.centre.CentreEvent;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.text.Words;

class HandoverRoutesTest {
    private static final String PAGE = "/centres/" + CENTRE + "/handover";
    private static final String API = "/api/v1" + PAGE;
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));

    private static final HandoverHouse HOUSE = new HandoverHouse(TODAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var chapters = new HandoverChapters(Set.of(new Cafe()));
        var settings = WebSettings.local(ZoneId.of("Europe/Berlin"));
        return TestServer.of("handover", "centre", "organisation", "organisation-pages", "self-assessment")
                .pages(pages -> new HandoverRoutes(pages, HOUSE.reader(), chapters, settings))
                .build()
                .seeingAllOf(API.replace(CENTRE.toString(), "{id}"));
    }

    /** What another feature tells. */
    private static final class Cafe implements HandoverContribution {
        @Override
        public List<HandoverSection> of(Actor actor, Handover handover, Words words) {
            return List.of(
                    new HandoverSection(
                            HandoverChapter.RUNNING,
                            List.of(new HandoverEntry(
                                    "Café <offen>", null, "/cafe", List.of(new HandoverEntry("freitags", null, null)))),
                            List.of("Nur <freitags> zu sehen")),
                    new HandoverSection(
                            HandoverChapter.DUE, List.of(new HandoverEntry("Kuchen", day("2027-01-01"), null))));
        }
    }

    @BeforeAll
    static void knowWhoIsWho() {
        HOUSE.hostedAndCarried(Validity.from(BUILT_UP));
        serves(1, SCHOOL, FunctionKind.HEAD_OF_SCHOOL, TermRole.HOLDER, TermRole.DEPUTY);
        serves(2, CENTRE.organisation(), FunctionKind.CENTRE_LEAD);
        HOUSE.assessments().save(anAssessment());
        HOUSE.world()
                .events()
                .publish(LEAD, List.of(new CentreEvent.PhaseEntered(CENTRE, LINDENAU, Phase.OPERATION, TODAY, NOW)));
    }

    private static void serves(int number, OrganisationId organisation, FunctionKind kind, TermRole... roles) {
        var function = OrganisationFunction.create(
                        functionId(number),
                        LINDENAU,
                        organisation,
                        kind,
                        null,
                        Validity.ALWAYS,
                        new RoleContact("leitung@linde.example", "0209 1"),
                        NOW)
                .orElseThrow();
        for (int at = 0; at < roles.length; at++) {
            var person = aPerson(number * 10 + at, "Ada " + roles[at]);
            HOUSE.world().people().save(person);
            function = function.appoint(aTerm(number * 10 + at, person, roles[at], Validity.ALWAYS), NOW)
                    .orElseThrow();
        }
        HOUSE.world().functions().save(function);
    }

    private static String page() {
        return SERVER.browser(LEAD).get(PAGE).expect(200).html();
    }

    @Test
    void thePageTellsHowThingsStand() {
        assertThat(page())
                .contains("Übergabe: Linde", "Betrieb", "Lindenschule", "Träger", "Guideline", "Budget of the town")
                .contains("Verwaltung und Hauswirtschaft: 0,13", "Stand: 22. November 2026");
    }

    @Test
    void thePageTellsWhoIsWhoAndWhereNobodyIs() {
        assertThat(page())
                .contains("Ada HOLDER", "Vertretung: Ada DEPUTY", "mailto:leitung@linde.example", "0209 1")
                .containsOnlyOnce("unbesetzt");
    }

    @Test
    void whatFeaturesTellStandsUnderOneHeadingEach() {
        assertThat(page())
                .contains("<a href=\"/cafe\">Café &lt;offen&gt;</a>", "freitags", "Nur &lt;freitags&gt; zu sehen")
                .containsSubsequence("Was läuft", "Café", "Was ansteht", "Kuchen", "Finanzierung endet: Guideline")
                .containsOnlyOnce("id=\"DUE\"")
                .doesNotContain("id=\"AGREED\"");
    }

    @Test
    void eachThingLeadsToWhereMoreStands() {
        assertThat(page())
                .contains("href=\"/centres/" + CENTRE + "#funding\"")
                .contains("href=\"/self-assessments/" + ASSESSMENT + "#eye-level\"")
                .contains("href=\"/organisations/" + SCHOOL + "\"");
    }

    @Test
    void programsAreToldTheSame() {
        var told = SERVER.api(LEAD).get(API).expect(200).json();

        assertThat(told.at("/centre/phase").asText()).isEqualTo("OPERATION");
        assertThat(told.at("/people").findValuesAsText("part")).containsExactly("CENTRE", "HOST", "PROVIDER", "TOWN");
        assertThat(told.at("/people/0/functions/0/vacant").asBoolean()).isTrue();
        assertThat(told.at("/people/1/functions/0/deputies/0/name").asText()).isEqualTo("Ada DEPUTY");
        assertThat(told.at("/chapters").findValuesAsText("chapter")).containsExactly("RUNNING", "DUE", "CHANGED");
        assertThat(told.at("/chapters/1/entries"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"text\":\"Kuchen\",\"day\":\"2027-01-01\",\"parts\":[]}",
                        "{\"text\":\"Finanzierung endet: Guideline\",\"day\":\"2027-07-31\",\"path\":\"/centres/%s#funding\",\"parts\":[]}"
                                .formatted(CENTRE),
                        "{\"text\":\"Nächste Schritte aus der Selbsteinschätzung vom 1. Oktober 2025\",\"path\":\"/self-assessments/%1$s\",\"parts\":[{\"text\":\"Ask again (zu „Wie weit sind wir mit eye-level?“)\",\"path\":\"/self-assessments/%1$s#eye-level\",\"parts\":[]}]}"
                                .formatted(ASSESSMENT));
        assertThat(told.at("/chapters/2/entries/0/text").asText()).contains("Phase", "Betrieb");
        assertThat(told.at("/chapters/0/notes")).hasToString("[\"Nur <freitags> zu sehen\"]");
        assertThat(told.at("/moreChanges").asBoolean()).isFalse();
    }

    @Test
    void forStrangersThereIsNothing() {
        SERVER.browser(STRANGER).get(PAGE).expect(404);
        SERVER.api(STRANGER).get(API).expect(404);
    }
}
