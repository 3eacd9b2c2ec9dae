package org.knotenpunkt.web.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.OTHER_SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.CentreHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationQueryService;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class CentreRoutesTest {
    private static final String API = "/api/v1/centres/" + CENTRE;
    private static final String PAGE = "/centres/" + CENTRE;
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final CentreHouse HOUSE = new CentreHouse(WORLD, new PolicyRights(), TODAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var rights = new PolicyRights();
        var organisations = new OrganisationQueryService(
                WORLD.search(),
                WORLD.views(),
                WORLD.organisations(),
                WORLD.names(),
                rights,
                new DirectTransactions(),
                () -> TODAY);
        var lookup = new OrganisationLookup(organisations, organisations, () -> TODAY);
        var finder = new CentreFinder(HOUSE.reading(), rights);
        return TestServer.of("centre", "handover", "organisation", "organisation-pages", "self-assessment")
                .with(new CentreApi(HOUSE.reading(), HOUSE.service(), HOUSE.service()))
                .pages(pages -> new CentrePages(pages, HOUSE.reading(), finder, rights, () -> TODAY))
                .pages(pages -> new PhaseForms(pages, finder, HOUSE.service(), lookup))
                .pages(pages -> new MeansForms(pages, finder, HOUSE.service(), lookup))
                .build();
    }

    @BeforeAll
    static void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        anOrganisation(40, OrganisationKind.FAMILY_CENTRE, "Linde & <Laube>"),
                        anOrganisation(41, OrganisationKind.SCHOOL, "Lindenschule"),
                        anOrganisation(42, OrganisationKind.SCHOOL, "Auenschule"))
                .forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void beginAnew() {
        HOUSE.forget();
        HOUSE.hosted(SCHOOL, CENTRE.organisation(), Validity.from(day("2024-02-01")));
    }

    private static Browser coordination() {
        return SERVER.browser(COORDINATION);
    }

    private static void inOperation() {
        SERVER.api(COORDINATION)
                .ifMatch(0)
                .post(
                        API + "/phases",
                        Map.of("phase", "OPERATION", "since", "2025-02-01", "criteria", List.of("programme-runs")))
                .expect(204);
    }

    @Test
    void programsTakeACentreThroughItsPhases() {
        inOperation();
        SERVER.api(COORDINATION)
                .ifMatch(1)
                .post(
                        API + "/relocations",
                        Map.of("school", OTHER_SCHOOL.toString(), "day", "2026-02-01", "reason", "Zu klein"))
                .expect(204);
        var centre = SERVER.api(LEAD).get(API).expect(200).json();
        assertThat(centre.at("/phase").asText()).isEqualTo("RELOCATED");
        assertThat(centre.at("/host/name").asText()).isEqualTo("Auenschule");
        assertThat(centre.at("/hosts/1/until").asText()).isEqualTo("2026-01-31");
        assertThat(SERVER.api(LEAD)
                        .get(API + "?on=2026-01-31")
                        .json()
                        .at("/host/name")
                        .asText())
                .isEqualTo("Lindenschule");
        SERVER.api(COORDINATION)
                .ifMatch(2)
                .put(API + "/phases/last/withdrawal", Map.of("reason", "Doch nicht"))
                .expect(204);
        assertThat(SERVER.api(LEAD).get(API).json().at("/host/name").asText()).isEqualTo("Lindenschule");
    }

    @Test
    void programsNoteMoneyAndPosts() {
        SERVER.api(COORDINATION)
                .ifMatch(0)
                .post(API + "/funding", Map.of("programme", "Haushalt", "from", "2025-01-01"))
                .expect(204);
        var line = SERVER.api(LEAD).get(API).json().at("/funding/0/id").asText();
        SERVER.api(COORDINATION)
                .ifMatch(1)
                .post(API + "/posts", Map.of("task", "LEAD", "size", 0.5, "paidBy", line, "from", "2025-01-01"))
                .expect(204);
        assertThat(SERVER.api(COORDINATION)
                        .wrongly()
                        .ifMatch(2)
                        .post(API + "/posts", Map.of("task", "LEAD", "size", 0))
                        .expect(400)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("#/size");
        var centre = SERVER.api(LEAD).get(API).json();
        assertThat(centre.at("/fullTimeEquivalents").asText()).isEqualTo("0.5");
        var post = centre.at("/posts/0/id").asText();
        SERVER.api(COORDINATION)
                .ifMatch(2)
                .put(API + "/funding/" + line + "/withdrawal", Map.of())
                .expect(409);
        SERVER.api(COORDINATION)
                .ifMatch(2)
                .put(API + "/posts/" + post + "/ending", Map.of("lastDay", "2025-12-31"))
                .expect(204);
        SERVER.api(COORDINATION)
                .ifMatch(3)
                .put(API + "/funding/" + line + "/ending", Map.of("lastDay", "2025-12-31"))
                .expect(204);
        SERVER.api(COORDINATION)
                .ifMatch(4)
                .put(API + "/posts/" + post + "/withdrawal", Map.of())
                .expect(204);
        SERVER.api(COORDINATION)
                .ifMatch(5)
                .put(API + "/funding/" + line + "/withdrawal", Map.of("reason", "Nie bewilligt"))
                .expect(204);
        assertThat(SERVER.api(LEAD).get(API).json().at("/funding")).isEmpty();
    }

    @Test
    void whoOnlyReadsChangesNothingAndForStrangersThereIsNothing() {
        SERVER.api(LEAD)
                .ifMatch(0)
                .post(API + "/funding", Map.of("programme", "Mein"))
                .expect(403);
        SERVER.api(STRANGER).get(API).expect(404);
        SERVER.api(STRANGER).get("/api/v1/centres?town=" + LINDENAU).expect(404);
        assertThat(SERVER.api(LEAD)
                        .get("/api/v1/centres?town=" + LINDENAU)
                        .expect(200)
                        .json()
                        .at("/items/0/host/name")
                        .asText())
                .isEqualTo("Lindenschule");
        assertThat(SERVER.browser(LEAD).get(PAGE).expect(200).html()).doesNotContain("/funding/new", "/phases/");
        SERVER.browser(LEAD).get(PAGE + "/funding/new").expect(403);
    }

    @Test
    void theFirstPhaseIsNotedInTheBrowserWithWhatShowsIt() {
        assertThat(coordination().get(PAGE).expect(200).html())
                .contains("Linde &amp; &lt;Laube>", PAGE + "/phases/INITIATION", "Lindenschule")
                .doesNotContain(PAGE + "/phases/ENDED", "<Laube>");
        assertThat(coordination()
                        .post(PAGE + "/phases/OPERATION", "version", "0", "since", "1.2.2025")
                        .expect(422)
                        .html())
                .contains("id=\"criteria-error\"", "value=\"1.2.2025\"");
        coordination()
                .post(PAGE + "/phases/OPERATION", "version", "0", "since", "1.2.2025", "criteria", "programme-runs")
                .expect(303);
        assertThat(SERVER.browser(LEAD).get(PAGE).html())
                .contains("Ein Programm läuft durch das Jahr.", "seit 1. Februar 2025");
        coordination().get(PAGE + "/phases/INITIATION").expect(409);
        coordination().get(PAGE + "/phases/NONSENSE").expect(404);
        assertThat(SERVER.browser(LEAD).get("/centres").expect(200).html())
                .contains("Betrieb", "Lindenschule", "seit 1. Februar 2025");
    }

    @Test
    void aMoveIsNotedInTheBrowserByTheNameOfTheSchool() {
        inOperation();
        assertThat(coordination()
                        .post(
                                PAGE + "/relocation",
                                "version",
                                "1",
                                "school",
                                "Bergschule",
                                "day",
                                "1.2.2026",
                                "reason",
                                "Zu klein")
                        .expect(422)
                        .html())
                .contains("id=\"school-error\"", "Zu klein");
        coordination()
                .post(
                        PAGE + "/relocation",
                        "version",
                        "1",
                        "school",
                        "Auenschule",
                        "day",
                        "1.2.2026",
                        "reason",
                        "Zu klein")
                .expect(303);
        assertThat(SERVER.browser(LEAD).get(PAGE).html()).contains("An der Schule: Auenschule", "Zu klein");
        assertThat(SERVER.browser(LEAD).get(PAGE + "?on=2026-01-31").html()).contains("An der Schule: Lindenschule");
        coordination()
                .post(PAGE + "/phase-withdrawal", "version", "2", "why", "Doch nicht")
                .expect(303);
        assertThat(SERVER.browser(LEAD).get(PAGE).html()).contains("An der Schule: Lindenschule");
    }

    @Test
    void moneyAndPostsAreNotedInTheBrowserAndALostRaceIsTold() {
        coordination()
                .post(PAGE + "/funding/new", "version", "0", "programme", "Haushalt", "from", "1.1.2025")
                .expect(303);
        var line = SERVER.api(LEAD).get(API).json().at("/funding/0/id").asText();
        assertThat(coordination()
                        .post(PAGE + "/posts/new", "version", "0", "task", "LEAD", "size", "0,5", "paidBy", line)
                        .expect(409)
                        .html())
                .contains("value=\"0,5\"");
        assertThat(coordination()
                        .post(PAGE + "/posts/new", "version", "1", "task", "LEAD", "size", "0", "paidBy", line)
                        .expect(422)
                        .html())
                .contains("id=\"size-error\"");
        coordination()
                .post(
                        PAGE + "/posts/new",
                        "version",
                        "1",
                        "task",
                        "LEAD",
                        "size",
                        "0,5",
                        "paidBy",
                        line,
                        "from",
                        "1.1.2025")
                .expect(303);
        var post = SERVER.api(LEAD).get(API).json().at("/posts/0/id").asText();
        assertThat(SERVER.browser(LEAD).get(PAGE).html())
                .contains("Leitung: 0,5", "bezahlt aus: Haushalt", "0,5 Vollzeitstellen");
        coordination().get(PAGE + "/funding/" + line + "/withdrawal").expect(409);
        coordination()
                .post(PAGE + "/posts/" + post + "/ending", "version", "2", "lastDay", "31.12.2025")
                .expect(303);
        coordination()
                .post(PAGE + "/funding/" + line + "/ending", "version", "3", "lastDay", "31.12.2025")
                .expect(303);
        coordination()
                .post(PAGE + "/posts/" + post + "/withdrawal", "version", "4")
                .expect(303);
        coordination()
                .post(PAGE + "/funding/" + line + "/withdrawal", "version", "5")
                .expect(303);
        assertThat(SERVER.browser(LEAD).get(PAGE).html()).doesNotContain("Haushalt", "Leitung: 0,5");
    }

    private static void staffed(long version, Map<String, Object> post) {
        SERVER.api(COORDINATION).ifMatch(version).post(API + "/posts", post).expect(204);
    }

    @Test
    void postsTogetherCanBeMoreThanOneCan() {
        staffed(0, Map.of("task", "PROFESSIONAL", "size", 60));
        staffed(1, Map.of("task", "SUPPORT", "size", 41));
        assertThat(SERVER.browser(LEAD).get(PAGE).expect(200).html()).contains("101 Vollzeitstellen");
        assertThat(SERVER.browser(LEAD).get("/centres").expect(200).html()).contains(">101<");
        assertThat(SERVER.api(LEAD)
                        .get("/api/v1/centres?town=" + LINDENAU)
                        .expect(200)
                        .json()
                        .at("/items/0/fullTimeEquivalents")
                        .asText())
                .isEqualTo("101");
    }

    @Test
    void theLinksOfPostsWithTheSameTaskAreToldApart() {
        staffed(0, Map.of("task", "LEAD", "size", 0.75, "from", "2025-01-01", "until", "2026-01-31"));
        staffed(1, Map.of("task", "LEAD", "size", 1, "from", "2026-02-01"));
        assertThat(coordination().get(PAGE).html())
                .contains(
                        "aria-label=\"Beenden: Leitung: 0,75 (1. Januar 2025 bis 31. Januar 2026)\"",
                        "aria-label=\"Beenden: Leitung: 1 (seit 1. Februar 2026)\"",
                        "aria-label=\"Zurücknehmen: Leitung: 1 (seit 1. Februar 2026)\"",
                        ": 1 Vollzeitstelle.");
        assertThat(coordination().with("Accept-Language", "en").get(PAGE).html())
                .contains(": 1 full-time post.");
        assertThat(coordination().get(PAGE + "?on=2025-12-31").html()).contains(": 0,75 Vollzeitstellen.");
    }

    @Test
    void theYearsOfACentreAreNotReadTwice() {
        inOperation();
        assertThat(SERVER.browser(LEAD).get(PAGE).html().split("über die Jahre:", -1))
                .hasSize(2);
    }

    @Test
    void noFundingLineIsLengthenedIntoTheNextOne() {
        for (var year = 2025; year <= 2026; year++) {
            coordination()
                    .post(
                            PAGE + "/funding/new",
                            "version",
                            String.valueOf(year - 2025),
                            "programme",
                            "Haushalt",
                            "from",
                            "1.1." + year,
                            "until",
                            "31.12." + year)
                    .expect(303);
        }
        var line = SERVER.api(LEAD).get(API).json().at("/funding/0/id").asText();
        assertThat(coordination()
                        .post(PAGE + "/funding/" + line + "/ending", "version", "2", "lastDay", "1.1.2026")
                        .expect(409)
                        .html())
                .contains("id=\"lastDay-error\"", "value=\"1.1.2026\"");
    }

    @Test
    void whatACentreHadEndsWithItOnThePageAsInTheList() {
        staffed(0, Map.of("task", "LEAD", "size", 0.5, "from", "2025-02-01"));
        SERVER.api(COORDINATION)
                .ifMatch(1)
                .post(
                        API + "/phases",
                        Map.of("phase", "OPERATION", "since", "2025-02-01", "criteria", List.of("programme-runs")))
                .expect(204);
        coordination()
                .post(PAGE + "/phases/ENDED", "version", "2", "since", "1.2.2026", "reason", "Zu wenige Kinder")
                .expect(303);
        assertThat(SERVER.browser(LEAD).get(PAGE).html())
                .contains("An der Schule: Lindenschule", ": 0 Vollzeitstellen.", "1. Februar 2025 bis 31. Januar 2026");
        var centre = SERVER.api(LEAD).get(API).json();
        var item =
                SERVER.api(LEAD).get("/api/v1/centres?town=" + LINDENAU).json().at("/items/0");
        assertThat(centre.at("/posts/0/until").asText()).isEqualTo("2026-01-31");
        assertThat(List.of(centre, item))
                .extracting(
                        shown -> shown.at("/fullTimeEquivalents").asText(),
                        shown -> shown.at("/host/name").asText())
                .containsOnly(tuple("0", "Lindenschule"));
        assertThat(coordination()
                        .post(
                                PAGE + "/posts/" + centre.at("/posts/0/id").asText() + "/ending",
                                "version",
                                "3",
                                "lastDay",
                                "1.2.2026")
                        .expect(409)
                        .html())
                .contains("id=\"lastDay-error\"");
        coordination().post(PAGE + "/phase-withdrawal", "version", "3").expect(303);
        assertThat(SERVER.browser(LEAD).get(PAGE).html()).contains(": 0,5 Vollzeitstellen.");
    }
}
