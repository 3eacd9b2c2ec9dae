package org.knotenpunkt.web.partnership.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.OTHER_NETWORK;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.release.InMemoryReleases;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.partnership.release.ReleaseReader;
import org.knotenpunkt.application.partnership.release.ReleaseService;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.TestServer;

class ReleaseRoutesTest {
    private static final String PATH = "/agreements/" + AGREEMENT + "/releases";
    private static final String API = "/api/v1" + PATH;
    private static final String OFFICE_PAGE = "/released-agreements";
    private static final String OFFICE_API = "/api/v1/initiatives/" + NETWORK + "/released-agreements";
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor PARENT =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, PARENTS.value()));
    private static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK.value()));
    private static final Actor OTHER_OFFICE =
            Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(OTHER_NETWORK.value()));

    private static final InMemoryAgreements AGREEMENTS = new InMemoryAgreements();
    private static final InMemoryReleases RELEASES = new InMemoryReleases(AGREEMENTS);

    private static FixedClock clock = FixedClock.on(TODAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    @BeforeEach
    void beginAgain() {
        RELEASES.clear();
        clock = FixedClock.on(TODAY);
    }

    private static TestServer server() {
        AGREEMENTS.save(anAgreement()
                .draftNext(anAmendment(), NOW)
                .flatMap(next -> next.revise(content -> Result.success(content.titled("Entwurf")), FINGERPRINT, NOW))
                .orElseThrow());
        AGREEMENTS.save(Agreement.draft(
                OTHER_AGREEMENT, LINDENAU, aDraft().versions().getFirst().content(), FINGERPRINT, NOW));
        RELEASES.join(new KnownNetwork(NETWORK, "Familien & Co"), LINDENAU, "Lindenau", TODAY);
        RELEASES.join(new KnownNetwork(OTHER_NETWORK, "Andere"), LINDENAU, "Lindenau", TODAY);
        Today today = () -> clock.today();
        var rights = new PolicyRights();
        var service = new ReleaseService(
                AGREEMENTS,
                RELEASES,
                RELEASES,
                rights,
                new RecordingEvents(),
                new DirectTransactions(),
                new CountingIds(),
                () -> clock.instant(),
                today);
        var reader = new ReleaseReader(
                AGREEMENTS,
                RELEASES,
                RELEASES,
                RELEASES,
                accounts -> Map.of(ACCOUNT, "Karla"),
                rights,
                new DirectTransactions(),
                today);
        return TestServer.of("organisation", "partnership", "agreement-pages", "release")
                .with(new ReleaseApi(reader, service))
                .with(new ReleasedApi(reader, today))
                .pages(pages -> new ReleasePages(reader, service, new AgreementSections(Set.of()), pages, today))
                .pages(pages -> new ReleasedPages(reader, pages, today))
                .build();
    }

    private static Map<String, String> terms() {
        return Map.of(
                "network", NETWORK.toString(),
                "purpose", "Für den <Bericht>",
                "from", TODAY.plusDays(1).toString(),
                "until", TODAY.plusDays(2).toString());
    }

    private String release() {
        return SERVER.api(COORDINATION)
                .post(API, terms())
                .expect(201)
                .json()
                .at("/id")
                .asText();
    }

    private void goOn() {
        clock.advance(Duration.ofDays(1));
    }

    private void expect(int status) {
        SERVER.api(OFFICE).get(OFFICE_API + "/" + AGREEMENT).expect(status);
        SERVER.browser(OFFICE).get(OFFICE_PAGE + "/" + AGREEMENT).expect(status);
        assertThat(SERVER.api(OFFICE).get(OFFICE_API).json().at("/items")).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void theOfficeReadsItOnTheDaysOfTheReleaseAndOnNoOther() {
        expect(404);
        release();
        expect(404);
        goOn();
        expect(200);
        goOn();
        expect(200);
        goOn();
        expect(404);
    }

    @Test
    void theOfficeReadsItNoMoreWithTheNextRequestAfterARevocation() {
        var one = API + "/" + release();
        goOn();
        expect(200);
        SERVER.api(COORDINATION)
                .ifMatch(1)
                .wrongly()
                .post(one + "/revocation", Map.of())
                .expect(400);
        SERVER.api(COORDINATION)
                .ifMatch(1)
                .post(one + "/revocation", Map.of("reason", "Der Bericht entfällt"))
                .expect(204);
        expect(404);
        assertThat(SERVER.api(PARENT)
                        .get(one)
                        .expect(200)
                        .json()
                        .at("/revocation/reason")
                        .asText())
                .isEqualTo("Der Bericht entfällt");
        SERVER.api(COORDINATION)
                .ifMatch(2)
                .post(one + "/revocation", Map.of("reason", "Noch einmal"))
                .expect(409);
    }

    @Test
    void theOfficeReadsWhatWasAgreedAndNothingOfTheDraft() {
        release();
        goOn();
        var page = SERVER.browser(OFFICE)
                .get(OFFICE_PAGE + "/" + AGREEMENT)
                .expect(200)
                .html();
        assertThat(page)
                .contains(
                        "More time for talking",
                        "Familien &amp; Co",
                        "Für den &lt;Bericht&gt;",
                        "A café opens every week",
                        "We meet at eye level.",
                        anAgreement().lastAgreed().orElseThrow().hash().hex())
                .doesNotContain("Entwurf", "/files/", "Karla");
        assertThat(SERVER.browser(OFFICE).get(OFFICE_PAGE).html())
                .contains("More time for talking", "Lindenau")
                .doesNotContain("Entwurf");
        SERVER.browser(OFFICE).get(OFFICE_PAGE + "/" + AGREEMENT + "?version=2").expect(404);
        var json = SERVER.api(OFFICE).get(OFFICE_API + "/" + AGREEMENT).json();
        assertThat(json.at("/versions")).hasSize(1);
        assertThat(json.at("/versions/0/content/title").asText()).isEqualTo("More time for talking");
        assertThat(json.toString()).doesNotContain("approvals", "Entwurf");
    }

    @Test
    void whoReadsInTheNetworkReadsItToo() {
        release();
        goOn();
        var reader = Actors.holding(Role.READER, new Scope.Initiative(NETWORK.value()));
        SERVER.api(reader).get(OFFICE_API + "/" + AGREEMENT).expect(200);
        assertThat(SERVER.browser(reader).get(OFFICE_PAGE).expect(200).html()).contains("More time for talking");
        SERVER.browser(Actors.holding(Role.READER, new Scope.Municipality(LINDENAU)))
                .get(OFFICE_PAGE)
                .expect(403);
    }

    @Test
    void whoWorksForTwoNetworksFindsItWithoutNamingOne() {
        release();
        goOn();
        var both = new Actor(
                ACCOUNT,
                Stream.of(OFFICE, OTHER_OFFICE)
                        .flatMap(actor -> actor.rights().stream())
                        .collect(Collectors.toSet()));
        assertThat(SERVER.browser(both)
                        .get(OFFICE_PAGE + "/" + AGREEMENT)
                        .expect(200)
                        .html())
                .contains("Familien &amp; Co", "/who-can-see/agreement/" + AGREEMENT);
        SERVER.browser(both)
                .get("%s/%s?network=%s".formatted(OFFICE_PAGE, AGREEMENT, OTHER_NETWORK))
                .expect(404);

        var alsoThere = new HashMap<>(terms());
        alsoThere.put("network", OTHER_NETWORK.toString());
        alsoThere.put("from", clock.today().toString());
        SERVER.api(COORDINATION).post(API, alsoThere).expect(201);
        assertThat(SERVER.browser(both)
                        .get(OFFICE_PAGE + "/" + AGREEMENT)
                        .expect(200)
                        .html())
                .contains("das Büro von „Andere“");
    }

    @Test
    void nobodyElseReadsItAndTheOfficeReadsNothingElseOfTheTown() {
        release();
        goOn();
        SERVER.api(OTHER_OFFICE).get(OFFICE_API + "/" + AGREEMENT).expect(404);
        SERVER.browser(OTHER_OFFICE).get(OFFICE_PAGE + "/" + AGREEMENT).expect(404);
        SERVER.browser(OTHER_OFFICE).get(OFFICE_PAGE + "?network=" + NETWORK).expect(404);
        SERVER.api(COORDINATION).get(OFFICE_API).expect(403);
        SERVER.api(OFFICE).get(API).expect(403);
        SERVER.browser(OFFICE).get(PATH).expect(403);
        SERVER.api(OFFICE).get(OFFICE_API + "/" + OTHER_AGREEMENT).expect(404);
    }

    @Test
    void aFormReleasesItAndAnotherRevokesThat() {
        var browser = SERVER.browser(COORDINATION);
        assertThat(browser.get(PATH).html()).contains("niemandem freigegeben", PATH + "/new");
        assertThat(browser.get(PATH + "/new").expect(200).html()).contains("Familien &amp; Co");
        var sent = new HashMap<>(terms());
        sent.put("until", TODAY.minusDays(9).toString());
        assertThat(browser.post(PATH + "/new", fields(sent)).expect(422).html())
                .contains("Das Ende liegt vor dem Anfang", "Für den &lt;Bericht&gt;");
        browser.post(PATH + "/new", fields(terms())).expect(303);
        assertThat(browser.get(PATH).html()).contains("Für den &lt;Bericht&gt;", "beginnt noch");
        assertThat(browser.post(PATH + "/new", fields(terms())).expect(409).html())
                .contains("schon vom");
        var release = SERVER.api(PARENT).get(API).json().at("/items/0/id").asText();
        var revocation = "%s/%s/revocation".formatted(PATH, release);
        browser.get(revocation).expect(200);
        browser.post(revocation, "version", "1", "reason", "Entfällt").expect(303);
        assertThat(SERVER.browser(PARENT).get(PATH).html())
                .contains("widerrufen", "Entfällt")
                .doesNotContain(PATH + "/new");
        browser.get(revocation).expect(409);
    }

    private static String[] fields(Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void aFormIsShownToNobodyFromWhomItWouldNotBeTaken() {
        SERVER.browser(PARENT).get(PATH + "/new").expect(403);
        SERVER.browser(COORDINATION)
                .get("/agreements/" + OTHER_AGREEMENT + "/releases/new")
                .expect(409);
        assertThat(SERVER.browser(COORDINATION)
                        .get("/agreements/" + OTHER_AGREEMENT + "/releases")
                        .html())
                .contains("Noch ist nichts vereinbart");
    }
}
