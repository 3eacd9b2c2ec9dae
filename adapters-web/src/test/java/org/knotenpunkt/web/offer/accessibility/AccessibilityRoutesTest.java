package org.knotenpunkt.web.offer.accessibility;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.INSTALLATION;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.TOWN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.InMemorySlugs;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.offer.accessibility.AccessibilityService;
import org.knotenpunkt.application.offer.accessibility.InMemoryAccessibility;
import org.knotenpunkt.application.offer.accessibility.OpenAccessibility;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.offer.TownList;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.server.Metrics;

class AccessibilityRoutesTest {
    private static final String STATEMENT = "/barrierefreiheit/" + LINDENAU;
    private static final String TELL = "/rueckmeldung/" + LINDENAU;
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
    private static final Actor OPERATOR = Actor.operator();
    private static final Actor BOTH = new Actor(
            new UUID(0, 8),
            Stream.concat(OPERATOR.rights().stream(), COORDINATION.rights().stream())
                    .collect(toSet()));
    private static final WebSettings SETTINGS = WebSettings.local(BERLIN);

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final InMemorySlugs SLUGS = new InMemorySlugs(WORLD);
    private static final InMemoryAccessibility RECORDS = new InMemoryAccessibility(WORLD, SLUGS);
    private static final AccessibilityService SERVICE = new AccessibilityService(
            RECORDS,
            new PolicyRights(),
            new RecordingEvents(),
            new DirectTransactions(),
            FixedClock.on(TODAY),
            () -> TODAY);
    private static final OpenAccessibility OPEN = new OpenAccessibility(
            RECORDS,
            new RecordingEvents(),
            new DirectTransactions(),
            new CountingIds(),
            FixedClock.on(TODAY),
            () -> TODAY);

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("accessibility", "offer", "organisation")
            .pages(pages -> new PublicAccessibilityPages(
                    pages,
                    OPEN,
                    OPEN,
                    new FeedbackThrottle(SETTINGS, new Metrics()),
                    new TownList(pages, new OfferHouse(WORLD, new PolicyRights(), TODAY).programme(), () -> TODAY)))
            .pages(pages -> new FeedbackForms(pages, SERVICE, new PolicyRights(), SETTINGS))
            .build();

    @BeforeAll
    static void knowTheTowns() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau")
                                .addKey(ExternalKey.of(new Ags("05562014")), Validity.ALWAYS, null, NOW)
                                .orElseThrow(),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre())
                .forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void forget() {
        RECORDS.clear();
        SLUGS.clear();
    }

    private static List<Feedback> told() {
        return SERVICE.list(COORDINATION, TOWN, PageRequest.first(50))
                .orElseThrow()
                .items();
    }

    private static List<Feedback> toldOfCommonPages() {
        return SERVICE.list(OPERATOR, INSTALLATION, PageRequest.first(50))
                .orElseThrow()
                .items();
    }

    @Test
    void beforeTheTownHasSaidAnythingThePageSaysWhatIsSoAnyway() {
        assertThat(SERVER.browser().get(STATEMENT).expect(200).html())
                .contains(
                        "Barrierefreiheit der Seiten in Lindenau",
                        "Die zuständige Stelle hat die Seiten noch nicht selbst bewertet",
                        "Manche Texte hat eine Maschine übersetzt",
                        "https://www.lbbp.nrw.de/ombudsstelle",
                        TELL);
        SERVER.browser().get("/barrierefreiheit/" + AUENFELD).expect(404);
        SERVER.browser().get("/rueckmeldung/" + AUENFELD).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/barrierefreiheit/ulmenau", "/rueckmeldung/ulmenau"})
    void whoHasMistypedTheTownLooksForItInTheList(String path) {
        assertThat(SERVER.browser().get(path + "?language=tr").expect(404).html())
                .contains("<html lang=\"tr\"", "Bu adreste bir program yok", "value=\"ulmenau\"");
    }

    @Test
    void aTownWhoseProgrammeIsPublicIsCalledByItsNameHereToo() {
        SLUGS.give(aPublishedOffer(), TODAY);
        assertThat(SERVER.browser()
                        .get("/barrierefreiheit/lindenau")
                        .expect(200)
                        .html())
                .contains("/rueckmeldung/lindenau?", "href=\"/programm/lindenau?language=de\"")
                .doesNotContain(LINDENAU.toString());
        assertThat(SERVER.browser().get(STATEMENT + "?language=tr").expect(301).location())
                .isEqualTo("/barrierefreiheit/lindenau?language=tr");
        assertThat(SERVER.browser().get(TELL + "?page=/programm").expect(301).location())
                .isEqualTo("/rueckmeldung/lindenau?page=/programm");
        assertThat(SERVER.browser()
                        .post("/rueckmeldung/lindenau", "text", "Danke")
                        .expect(303)
                        .location())
                .isEqualTo("/rueckmeldung/lindenau/danke?language=de");
    }

    @Test
    void whatTheCoordinationSaysEverybodyReadsInAllLanguages() {
        SERVER.browser(COORDINATION)
                .post(
                        "/accessibility/statement",
                        "version",
                        "0",
                        "responsible",
                        "Amt <b>40</b>",
                        "email",
                        "seiten@lindenau.example",
                        "conformity",
                        "PARTIAL",
                        "barriers",
                        "Alte Aushänge sind Bilder.",
                        "assessed",
                        "1.10.2026")
                .expect(303);
        for (var language : ProgrammeWords.LANGUAGES) {
            assertThat(SERVER.browser()
                            .get(STATEMENT + "?language=" + language)
                            .expect(200)
                            .html())
                    .contains(
                            "<html lang=\"" + language + "\"",
                            "seiten@lindenau.example",
                            "Alte Aushänge",
                            "Amt &lt;b&gt;40");
        }
        assertThat(SERVER.browser().get(STATEMENT).html()).contains("zum Teil", "1.10.2026");
    }

    @Test
    void aStatementThatNamesNoBarrierIsAskedForOne() {
        var page = SERVER.browser(COORDINATION)
                .post(
                        "/accessibility/statement",
                        "version",
                        "0",
                        "responsible",
                        "Amt 40",
                        "email",
                        "seiten@lindenau.example",
                        "conformity",
                        "NONE",
                        "assessed",
                        "1.10.2026")
                .expect(422)
                .html();
        assertThat(page).contains("Nennen Sie, was nicht barrierefrei ist", "seiten@lindenau.example");
        SERVER.browser(READER).get("/accessibility/statement").expect(403);
    }

    @Test
    void anybodyTellsSomethingAndTheCoordinationSeesToIt() {
        assertThat(SERVER.browser()
                        .get(TELL + "?page=/programm/" + LINDENAU)
                        .expect(200)
                        .html())
                .contains("value=\"/programm/" + LINDENAU + "\"", "Bitte keine Namen von Kindern");
        var there = SERVER.browser()
                .post(
                        TELL + "?language=tr",
                        "text",
                        "Tablo <kesik>",
                        "reply",
                        "kim@families.example",
                        "page",
                        "/programm/" + LINDENAU)
                .expect(303)
                .location();
        assertThat(there).isEqualTo(TELL + "/danke?language=tr");
        assertThat(SERVER.browser().get(there).expect(200).html()).contains("Teşekkürler!");
        assertThat(SERVER.browser(COORDINATION).get("/feedback").expect(200).html())
                .contains("Tablo &lt;kesik&gt;", "kim@families.example", "Türkçe", "/programm/" + LINDENAU);
        var path = "/feedback/" + told().getFirst().id();
        SERVER.browser(COORDINATION).post(path + "/done", "version", "1").expect(303);
        assertThat(SERVER.browser(COORDINATION).get("/feedback").html())
                .contains("Tablo", "Erledigt")
                .doesNotContain("kim@families.example");
        SERVER.browser(COORDINATION).post(path + "/deletion", "version", "2").expect(303);
        assertThat(told()).isEmpty();
        SERVER.browser(COORDINATION).get(path + "/done").expect(404);
    }

    @Test
    void fromBothPagesOneGetsBackToTheProgramme() {
        var towns = "href=\"/programm/" + LINDENAU + "?language=tr\"";
        assertThat(SERVER.browser().get(STATEMENT + "?language=tr").html()).contains(towns);
        assertThat(SERVER.browser().get(TELL + "?language=tr").html()).contains(towns);
        assertThat(SERVER.browser().get(TELL + "/danke?language=tr").html()).contains(towns);
        assertThat(SERVER.browser()
                        .get(TELL + "?language=tr&page=/programm/lindenau/linde")
                        .html())
                .contains("href=\"/programm/lindenau/linde?language=tr\"");
        assertThat(SERVER.browser().get(TELL + "?language=tr&page=/accounts").html())
                .contains(towns)
                .doesNotContain("href=\"/accounts");
    }

    @Test
    void whoeverRunsTheServerAnswersForThePagesOfNoTown() {
        assertThat(SERVER.browser().get("/barrierefreiheit").expect(200).html())
                .contains(
                        "Barrierefreiheit der gemeinsamen Seiten",
                        "Hier ist noch keine Stelle genannt",
                        "https://www.lbbp.nrw.de/ombudsstelle",
                        "href=\"/programm?language=de\"",
                        "/rueckmeldung?language=de&amp;page=/barrierefreiheit")
                .doesNotContain("Manche Texte hat eine Maschine übersetzt");
        assertThat(SERVER.browser(OPERATOR).get("/feedback").expect(200).html())
                .contains("zum Beispiel zur Liste der Orte", "href=\"/barrierefreiheit\"");
        SERVER.browser(OPERATOR)
                .post(
                        "/accessibility/statement?place=" + INSTALLATION.id(),
                        "version",
                        "0",
                        "responsible",
                        "Rechenzentrum <b>Ruhr</b>",
                        "email",
                        "seiten@ruhr.example",
                        "conformity",
                        "PARTIAL",
                        "barriers",
                        "Die Liste ist lang.",
                        "assessed",
                        "1.10.2026")
                .expect(303);
        for (var language : ProgrammeWords.LANGUAGES) {
            assertThat(SERVER.browser()
                            .get("/barrierefreiheit?language=" + language)
                            .expect(200)
                            .html())
                    .contains(
                            "<html lang=\"" + language + "\"",
                            "seiten@ruhr.example",
                            "Die Liste ist lang.",
                            "Rechenzentrum &lt;b&gt;Ruhr");
        }
        assertThat(SERVER.browser().get(STATEMENT).html()).doesNotContain("Rechenzentrum");
    }

    @Test
    void whatSomebodyTellsOfTheListOfTownsReachesWhoeverRunsTheServer() {
        assertThat(SERVER.browser()
                        .get("/rueckmeldung?language=tr&page=/programm")
                        .expect(200)
                        .html())
                .contains("Ortak sayfalar için geri bildirim", "value=\"/programm\"", "href=\"/programm?language=tr\"");
        var there = SERVER.browser()
                .post("/rueckmeldung?language=tr", "text", "Liste <uzun>", "reply", "0209 1", "page", "/programm")
                .expect(303)
                .location();
        assertThat(there).isEqualTo("/rueckmeldung/danke?language=tr");
        assertThat(SERVER.browser().get(there).expect(200).html())
                .contains("Teşekkürler!", "Mesajınız bu sayfaları işleten kuruma ulaştı.");
        assertThat(told()).isEmpty();
        assertThat(SERVER.browser(OPERATOR).get("/feedback").expect(200).html())
                .contains("Liste &lt;uzun&gt;", "0209 1", "Türkçe");
        var path = "/feedback/" + toldOfCommonPages().getFirst().id();
        SERVER.browser(COORDINATION).get(path + "/done").expect(403);
        assertThat(SERVER.browser(OPERATOR)
                        .post(path + "/done", "version", "1")
                        .expect(303)
                        .location())
                .isEqualTo("/feedback?place=" + INSTALLATION.id());
        assertThat(toldOfCommonPages().getFirst().text().reply()).isNull();
    }

    @Test
    void whoAnswersForSeveralPagesChoosesBetweenThem() {
        SERVER.browser().post(TELL, "text", "Von der Stadt").expect(303);
        SERVER.browser().post("/rueckmeldung", "text", "Von der Liste").expect(303);
        assertThat(SERVER.browser(BOTH).get("/feedback").expect(200).html())
                .contains("Von der Stadt", "href=\"/feedback?place=" + INSTALLATION.id())
                .doesNotContain("Von der Liste");
        assertThat(SERVER.browser(BOTH)
                        .get("/feedback?place=" + INSTALLATION.id())
                        .expect(200)
                        .html())
                .contains("Von der Liste")
                .doesNotContain("Von der Stadt");
        SERVER.browser(COORDINATION).get("/feedback?place=" + INSTALLATION.id()).expect(403);
        SERVER.browser(COORDINATION).get("/feedback?place=" + AUENFELD).expect(404);
        SERVER.browser(OPERATOR).get("/feedback?place=" + LINDENAU).expect(404);
        SERVER.browser(OPERATOR)
                .get("/accessibility/statement?place=" + LINDENAU)
                .expect(404);
    }

    @Test
    void whatIsNoMessageIsAskedForAgainAndNothingIsLost() {
        var page = SERVER.browser()
                .post(TELL, "text", "  ", "reply", "kim@families.example")
                .expect(422)
                .html();
        assertThat(page).contains("Bitte schreiben Sie 1 bis", "kim@families.example");
        assertThat(SERVER.browser()
                        .post(TELL, "text", "x".repeat(2001))
                        .expect(422)
                        .html())
                .contains("x".repeat(2001));
        assertThat(told()).isEmpty();
    }

    @Test
    void whoChoosesAnotherLanguageKeepsWhatWasTyped() {
        assertThat(SERVER.browser()
                        .post(TELL + "?language=ar", "text", "Noch nicht fertig", "returned", "true")
                        .expect(200)
                        .html())
                .contains("dir=\"rtl\"", "Noch nicht fertig")
                .doesNotContain("class=\"fault\"");
        assertThat(told()).isEmpty();
    }

    @Test
    void aMachineThatFillsInWhatNobodySeesIsThankedAndForgotten() {
        SERVER.browser()
                .post(TELL, "text", "Buy now", "website", "https://spam.example")
                .expect(303);
        assertThat(told()).isEmpty();
    }

    @Test
    void aPageThatIsNoneOfThisServerIsLeftAside() {
        for (var page : List.of("https://spam.example/", "//spam.example", "/a b", "javascript:alert(1)")) {
            SERVER.browser().post(TELL, "text", "Hallo", "page", page).expect(303);
        }
        assertThat(told()).hasSize(4).allMatch(feedback -> feedback.text().page() == null);
    }

    @Test
    void whoIsNotOfTheCoordinationReadsNothing() {
        SERVER.browser(READER).get("/feedback").expect(403);
        assertThat(SERVER.browser(COORDINATION).get("/feedback").expect(200).html())
                .contains("Noch hat niemand etwas geschrieben");
    }
}
