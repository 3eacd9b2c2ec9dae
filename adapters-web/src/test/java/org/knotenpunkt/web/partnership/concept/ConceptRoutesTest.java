package org.knotenpunkt.web.partnership.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.concept.ConceptService;
import org.knotenpunkt.application.partnership.concept.InMemoryConcepts;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.TestServer;

class ConceptRoutesTest {
    private static final String API = "/api/v1/concepts";
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor HEAD =
            Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final InMemoryConcepts CONCEPTS = new InMemoryConcepts();

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var clock = FixedClock.on(TODAY);
        var rights = new PolicyRights();
        var service = new ConceptService(
                CONCEPTS, rights, new RecordingEvents(), new DirectTransactions(), new CountingIds(), clock, clock);
        var finder = new ConceptFinder(service, rights);
        return TestServer.of("organisation", "partnership", "agreement-pages", "concept")
                .with(new ConceptApi(service, service, clock))
                .pages(pages -> new ConceptListPages(pages, service, service, finder, clock))
                .pages(pages -> new ConceptPages(pages, finder, service, clock))
                .pages(pages -> new ConceptForms(pages, finder, service, clock))
                .build();
    }

    @BeforeEach
    void forget() {
        CONCEPTS.clear();
    }

    private static Map<String, Object> content(String text) {
        return Map.of(
                "language",
                "de",
                "title",
                "Familien <willkommen>",
                "sections",
                List.of(Map.of("heading", "Ziele", "text", text)));
    }

    private static final Map<String, String> ADOPTION =
            Map.of("body", "Rat der Stadt", "resolvedOn", "2026-10-01", "reference", "12/2026", "from", "2026-11-01");

    private static final Map<String, String> REPEAL =
            Map.of("body", "Rat", "resolvedOn", "2026-11-20", "lastDay", "2026-11-21");

    /** The path of a concept whose draft says something; its version is 2. */
    private static String drafted() {
        var path = SERVER.api(COORDINATION)
                .post(API, Map.of("town", LINDENAU.toString(), "language", "de", "title", "Entwurf"))
                .expect(201)
                .header("Location");
        SERVER.api(COORDINATION)
                .ifMatch(1)
                .put(path + "/draft", content("Alle reden mit."))
                .expect(204);
        return path;
    }

    private static String adopted() {
        var path = drafted();
        SERVER.api(COORDINATION).ifMatch(2).post(path + "/adoption", ADOPTION).expect(204);
        return path;
    }

    private static String page(String path) {
        return path.substring("/api/v1".length());
    }

    @Test
    void programsWriteAdoptAndRepealAConcept() {
        var path = adopted();
        var concept = SERVER.api(HEAD).get(path).expect(200).json();
        assertThat(concept.at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(concept.at("/editions/0/resolution/reference").asText()).isEqualTo("12/2026");
        assertThat(concept.at("/editions/0/sections/0/text").asText()).isEqualTo("Alle reden mit.");
        SERVER.api(HEAD).ifMatch(3).put(path + "/repeal", REPEAL).expect(403);
        SERVER.api(COORDINATION).ifMatch(3).put(path + "/repeal", REPEAL).expect(204);
        assertThat(SERVER.api(HEAD).get(path).json().at("/state").asText()).isEqualTo("REPEALED");
        SERVER.api(COORDINATION).ifMatch(4).delete(path + "/repeal").expect(204);
        assertThat(SERVER.api(HEAD)
                        .get(API + "?town=" + LINDENAU)
                        .json()
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("IN_FORCE");
    }

    @Test
    void theNextEditionIsDraftedGivenUpAndNumberedAnew() {
        var path = adopted();
        SERVER.api(COORDINATION).ifMatch(3).post(path + "/draft", null).expect(201);
        SERVER.api(COORDINATION).ifMatch(4).delete(path + "/draft").expect(204);
        var next = SERVER.api(COORDINATION)
                .ifMatch(5)
                .post(path + "/draft", null)
                .expect(201)
                .json();
        assertThat(next.at("/editions/1/number").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsAdoptedIsNotRevisedAndItsResolutionIsCorrected() {
        var path = adopted();
        SERVER.api(COORDINATION)
                .ifMatch(3)
                .put(path + "/draft", content("Anders"))
                .expect(409);
        SERVER.api(COORDINATION)
                .ifMatch(3)
                .put(path + "/adoption", Map.of("body", "Ausschuss", "resolvedOn", "2026-10-02", "from", "2026-11-02"))
                .expect(204);
        assertThat(SERVER.api(HEAD)
                        .get(path)
                        .json()
                        .at("/editions/0/resolution/body")
                        .asText())
                .isEqualTo("Ausschuss");
        SERVER.api(COORDINATION)
                .ifMatch(4)
                .put(path + "/adoption", Map.of("body", "Rat", "resolvedOn", "2027-10-02", "from", "2026-11-02"))
                .expect(422);
    }

    @Test
    void aConceptIsWrittenSectionBySectionInTheBrowser() {
        SERVER.browser(COORDINATION)
                .post("/concepts/new", "name", "Unser Konzept", "language", "de")
                .expect(303);
        var path = "/concepts/" + CONCEPTS.of(LINDENAU).getFirst().id();
        var browser = SERVER.browser(COORDINATION);
        browser.post(path + "/sections/new", "version", "1", "heading", "Ziele", "text", "Alle <b>reden</b> mit.")
                .expect(303);
        browser.post(path + "/sections/new", "version", "2", "heading", "Orte", "text", "Zwei Schulen.")
                .expect(303);
        browser.post(path + "/sections/2/up", "version", "3").expect(303);
        var page = browser.get(path).expect(200).html();
        assertThat(page).contains("1. Orte", "2. Ziele", "Alle &lt;b&gt;reden&lt;/b&gt; mit.");
        browser.post(path + "/sections/1/removal", "version", "4").expect(303);
        assertThat(browser.get(path).html()).doesNotContain("Orte");
        browser.get(path + "/sections/2").expect(404);
    }

    @Test
    void whoeverWasSlowerSeesTheFormAgainWithWhatWasTyped() {
        var path = page(drafted());
        assertThat(SERVER.browser(COORDINATION)
                        .post(path + "/sections/1", "version", "1", "heading", "Ziele", "text", "Zu langsam")
                        .expect(409)
                        .html())
                .contains("Zu langsam", "Alle reden mit.");
    }

    @Test
    void aResolutionIsRecordedInTheBrowserAndTheDayToComeIsRefusedAtItsField() {
        var path = page(drafted());
        var browser = SERVER.browser(COORDINATION);
        assertThat(browser.post(
                                path + "/adoption",
                                "version",
                                "2",
                                "body",
                                "Rat",
                                "resolvedOn",
                                "1.12.2026",
                                "from",
                                "1.1.2027")
                        .expect(422)
                        .html())
                .contains("Der 1. Dezember 2026 ist noch nicht vorbei", "value=\"Rat\"");
        browser.post(path + "/adoption", "version", "2", "body", "Rat", "resolvedOn", "1.11.2026", "from", "1.1.2027")
                .expect(303);
        assertThat(SERVER.browser(HEAD).get(path).html()).contains("Beschluss: Rat, 1. November 2026", "gilt bald");
        browser.get(path + "/sections/new").expect(409);
        browser.get(path + "/adoption-correction").expect(200);
        browser.get(path + "/repeal").expect(200);
        browser.get(path + "/reinstatement").expect(409);
    }

    @Test
    void twoEditionsAreComparedWordByWord() {
        var path = adopted();
        SERVER.api(COORDINATION).ifMatch(3).post(path + "/draft", null).expect(201);
        SERVER.api(COORDINATION)
                .ifMatch(4)
                .put(path + "/draft", content("Alle reden und entscheiden mit."))
                .expect(204);
        assertThat(SERVER.browser(HEAD).get(page(path) + "/changes").expect(200).html())
                .contains("eingefügt: </span>", "und entscheiden", "Von Fassung 1 zu Fassung 2");
        SERVER.browser(HEAD).get(page(path) + "/changes?from=7").expect(404);
    }

    @Test
    void whoOnlyReadsIsShownNoForm() {
        var path = page(drafted());
        var browser = SERVER.browser(HEAD);
        assertThat(browser.get(path).expect(200).html()).doesNotContain("/sections/new", "/adoption");
        browser.get(path + "/sections/new").expect(403);
        browser.get("/concepts/new").expect(403);
        assertThat(browser.get("/concepts").html())
                .contains("Familien &lt;willkommen&gt;")
                .doesNotContain("/concepts/new");
    }

    @Test
    void moreSectionsThanAConceptCanHaveAreRefused() {
        var path = drafted();
        var one = Map.of("heading", "Ziel", "text", "x");
        SERVER.api(COORDINATION)
                .ifMatch(2)
                .put(path + "/draft", Map.of("language", "de", "title", "x", "sections", Collections.nCopies(101, one)))
                .expect(409);
    }
}
