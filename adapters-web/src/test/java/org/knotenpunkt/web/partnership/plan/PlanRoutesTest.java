package org.knotenpunkt.web.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.plan.InMemoryActionPlans;
import org.knotenpunkt.application.partnership.plan.PlanService;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.partnership.plan.PlanFixtures;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.TestServer;

class PlanRoutesTest {
    private static final String PATH = "/agreements/" + AGREEMENT + "/plans/2026";
    private static final String API = "/api/v1" + PATH;
    private static final Actor PARENT =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, PARENTS.value()));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final InMemoryActionPlans PLANS = new InMemoryActionPlans(PlanFixtures.FRAME);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var agreements = new InMemoryAgreements();
        agreements.save(anAgreement());
        var clock = FixedClock.on(TODAY);
        var service = new PlanService(
                agreements,
                PLANS,
                new PolicyRights(),
                new RecordingEvents(),
                new DirectTransactions(),
                new CountingIds(),
                clock,
                clock);
        return TestServer.of("organisation", "partnership", "plan")
                .with(new PlanApi(service, service))
                .pages(pages -> new PlanPages(service, service, new AgreementSections(Set.of()), pages, clock))
                .pages(pages -> new ActivityForms(service, service, pages, clock))
                .build();
    }

    @BeforeEach
    void forget() {
        PLANS.clear();
    }

    private static Map<String, String> cafe() {
        return Map.of(
                "type", "parenting",
                "title", "Café <offen>",
                "party", PROVIDER.toString(),
                "function", "Schulsozialarbeit",
                "from", "2026-09-01",
                "until", "2027-07-31",
                "goal", CAFE.toString(),
                "evaluation", "Gästeliste");
    }

    private static void plan() {
        SERVER.api(PARENT).post(API + "/activities", cafe()).expect(201);
    }

    private static String page(Actor actor) {
        return SERVER.browser(actor).get(PATH).expect(200).html();
    }

    @Test
    void aBlankPlanShowsAllTypesAndWhatToDoNext() {
        assertThat(page(PARENT))
                .contains(
                        "parenting (de)",
                        "communicating (de)",
                        "noch nichts geplant",
                        "/activities/new?type=parenting");
        assertThat(page(READER)).doesNotContain("activities/new");
    }

    @Test
    void anActivityIsPlannedInTheBrowserAndTheTypeWithoutAnyIsNamed() {
        SERVER.browser(PARENT)
                .post(
                        PATH + "/activities/new",
                        "type",
                        "parenting",
                        "title",
                        "Café <offen>",
                        "party",
                        PROVIDER.toString(),
                        "function",
                        "Schulsozialarbeit",
                        "from",
                        "1.9.2026",
                        "until",
                        "31.7.2027",
                        "goal",
                        CAFE.toString(),
                        "evaluation",
                        "Gästeliste")
                .expect(303);
        assertThat(page(READER))
                .contains(
                        "Café &lt;offen&gt;",
                        "Schulsozialarbeit, Youth Aid",
                        "Woran es sich zeigt: Gästeliste",
                        "A café opens every week",
                        "Noch nichts geplant: communicating (de).");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        var page = SERVER.browser(PARENT)
                .post(
                        PATH + "/activities/new",
                        "type",
                        "parenting",
                        "title",
                        "Zu spät",
                        "party",
                        PROVIDER.toString(),
                        "function",
                        "Leitung",
                        "from",
                        "1.9.2027",
                        "until",
                        "2.9.2027",
                        "evaluation",
                        "Liste")
                .expect(422)
                .html();
        assertThat(page).contains("Das Schuljahr 2026/27 dauert vom", "value=\"Zu spät\"");
    }

    @Test
    void theYearBeforeIsTakenOverWithAButton() {
        plan();
        var next = "/agreements/" + AGREEMENT + "/plans/2027";
        assertThat(SERVER.browser(PARENT).get(next).html()).contains("Plan von 2026/27 übernehmen");
        SERVER.browser(PARENT).post(next + "/copy").expect(303);
        assertThat(SERVER.browser(READER).get(next).html()).contains("Café &lt;offen&gt;");
    }

    @Test
    void programsPlanChangeAndRemove() {
        SERVER.api(READER).get(API).expect(404);
        plan();
        var plan = SERVER.api(READER).get(API).expect(200).json();
        assertThat(plan.at("/missing/0").asText()).isEqualTo("communicating");
        var one = API + "/activities/" + plan.at("/activities/0/id").asText();
        SERVER.api(READER).ifMatch(1).put(one, cafe()).expect(403);
        var other = new HashMap<>(cafe());
        other.put("type", "communicating");
        SERVER.api(PARENT).ifMatch(1).put(one, other).expect(204);
        assertThat(SERVER.api(READER).get(API).json().at("/activities/0/type").asText())
                .isEqualTo("communicating");
        SERVER.api(PARENT).ifMatch(2).delete(one).expect(204);
        assertThat(SERVER.api(READER).get(API).json().at("/activities").isEmpty())
                .isTrue();
    }

    @Test
    void aFormIsShownToNobodyFromWhomItWouldNotBeTaken() {
        SERVER.browser(READER).get(PATH + "/activities/new").expect(403);
        SERVER.browser(PARENT).get(PATH + "/activities/new").expect(200);
    }
}
