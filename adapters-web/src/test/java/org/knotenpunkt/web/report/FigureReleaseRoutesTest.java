package org.knotenpunkt.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entryId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.OTHER_NETWORK;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.offer.count.CountHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.release.InMemoryReleases;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.report.FigureReleaseService;
import org.knotenpunkt.application.report.InMemoryFigureReleases;
import org.knotenpunkt.application.report.ReleasedFiguresReader;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.TestServer;

class FigureReleaseRoutesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor HEAD =
            Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK.value()));
    private static final Actor OTHERS =
            Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(OTHER_NETWORK.value()));
    private static final String PREVIEW = "/new-figure-release?period=2026-H2";
    private static final String API = "/api/v1/municipalities/" + LINDENAU;
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse OFFERS = new OfferHouse(WORLD, new PolicyRights(), DAY);
    private static final CountHouse HOUSE = new CountHouse(WORLD, OFFERS, new PolicyRights(), DAY);
    private static final InMemoryReleases NETWORKS = new InMemoryReleases(new InMemoryAgreements());
    private static final InMemoryFigureReleases RELEASES = new InMemoryFigureReleases(NETWORKS);
    private static FixedClock clock = FixedClock.on(DAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var rights = new PolicyRights();
        var service = new FigureReleaseService(
                RELEASES,
                HOUSE.counts(),
                NETWORKS,
                new PlainCanonicalJson(),
                Disclosure.USUAL,
                rights,
                new RecordingEvents(),
                new DirectTransactions(),
                new CountingIds(),
                () -> clock.instant(),
                BERLIN);
        var reader =
                new ReleasedFiguresReader(RELEASES, NETWORKS, rights, new DirectTransactions(), () -> clock.today());
        return TestServer.of("report", "count", "offer", "centre", "partnership", "release", "organisation")
                .with(new ReportApi(service, service, reader))
                .pages(pages -> new FigureReleasePages(pages, service, service, rights, () -> clock.today()))
                .pages(pages -> new ReleasedFigurePages(reader, pages))
                .build();
    }

    @BeforeAll
    static void knowTheTown() {
        Stream.of(aTown(LINDENAU, "Lindenau"), aFamilyCentre()).forEach(WORLD.organisations()::save);
        NETWORKS.join(new KnownNetwork(NETWORK, "Familien & Co"), LINDENAU, "Lindenau", DAY);
        NETWORKS.join(new KnownNetwork(OTHER_NETWORK, "Andere"), LINDENAU, "Lindenau", DAY.plusDays(3));
    }

    @BeforeEach
    void countGuests() {
        clock = FixedClock.on(DAY);
        RELEASES.clear();
        OFFERS.offers().clear();
        HOUSE.counts().clear();
        OFFERS.offers().save(aPlannedOffer());
        count(1, 0, 1, 21);
        count(3, 0, 2, 3);
    }

    private static void count(int session, int version, int entry, int guests) {
        HOUSE.service()
                .count(COORDINATION, OFFER, sessionId(session), version, entryId(entry), adults(guests), "Nachgetragen")
                .orElseThrow();
    }

    private static String hash() {
        var found = HASH.matcher(
                SERVER.browser(COORDINATION).get(PREVIEW).expect(200).html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String release(String... more) {
        var fields = Stream.concat(Stream.of("period", "2026-H2", "hash", hash(), "sure", "true"), Stream.of(more))
                .toArray(String[]::new);
        return SERVER.browser(COORDINATION)
                .post("/new-figure-release", fields)
                .expect(303)
                .location();
    }

    @Test
    void theCoordinationSeesExactlyWhatWouldLeaveAndReleasesIt() {
        var draft = SERVER.browser(COORDINATION).get(PREVIEW).expect(200).html();
        assertThat(draft)
                .contains("Genau das verließe die Kommune", "Familien &amp; Co", "&lt;5", ">20<", ">25<", "2 von 2")
                .doesNotContain(">21<", ">24<", ">3<");

        var path = release();

        assertThat(SERVER.browser(HEAD).get(path).expect(200).html())
                .contains("Zahlen: 2. Halbjahr 2026", "Freigabe 1, Stand 5. Januar 2027", "&lt;5", ">25<")
                .doesNotContain(">24<");
        assertThat(SERVER.browser(COORDINATION).get(PREVIEW).html())
                .contains("Das ist schon freigegeben: Freigabe 1")
                .doesNotContain("name=\"hash\"");
        assertThat(SERVER.browser(HEAD).get("/figure-releases").expect(200).html())
                .contains("2. Halbjahr 2026", path)
                .doesNotContain("/new-figure-release");
        assertThat(SERVER.browser(COORDINATION)
                        .with("Accept-Language", "en")
                        .get("/figure-releases")
                        .expect(200)
                        .html())
                .contains("Second half of 2026", "value=\"2025-26\"");
    }

    @Test
    void nothingLeavesUnlooked() {
        var hash = hash();
        assertThat(SERVER.browser(COORDINATION)
                        .post("/new-figure-release", "period", "2026-H2", "hash", hash)
                        .expect(422)
                        .html())
                .contains("id=\"sure-error\"");
        count(1, 1, 3, 60);
        assertThat(SERVER.browser(COORDINATION)
                        .post("/new-figure-release", "period", "2026-H2", "hash", hash, "sure", "true")
                        .expect(409)
                        .html())
                .contains("Inzwischen wurde etwas eingetragen", ">60<");
        assertThat(RELEASES.of(LINDENAU)).isEmpty();
    }

    @Test
    void whatWasCorrectedIsReleasedAnewBesideTheOldAndAFewDoNotShow() {
        var first = release();
        count(3, 1, 3, 4);
        assertThat(SERVER.browser(COORDINATION).get(PREVIEW).html()).contains(">25<");
        count(1, 1, 4, 24);
        assertThat(SERVER.browser(COORDINATION).get(PREVIEW).html())
                .as("24 instead of 21 is within a step of 20")
                .contains(">20<", ">25<");
        count(1, 2, 5, 31);
        assertThat(SERVER.browser(COORDINATION)
                        .post("/new-figure-release", "period", "2026-H2", "hash", hash(), "sure", "true")
                        .expect(422)
                        .html())
                .contains("id=\"reason-error\"");

        var second = release("reason", "Eine Liste hat gefehlt");

        assertThat(SERVER.browser(HEAD).get(second).html()).contains("Eine Liste hat gefehlt", ">30<");
        assertThat(SERVER.browser(HEAD).get(first).html()).contains(">20<").doesNotContain(">30<");
        assertThat(SERVER.browser(HEAD).get("/figure-releases").html()).contains("tag-grey", "berichtigt");
    }

    @Test
    void whoMayNotReleaseIsTold() {
        SERVER.browser(HEAD).get(PREVIEW).expect(403);
        SERVER.browser(OFFICE).get("/figure-releases").expect(403);
        SERVER.browser(OTHERS).get("/released-figures").expect(200);
    }

    @Test
    void thePeriodIsOverAndSomethingTookPlaceInIt() {
        assertThat(SERVER.browser(COORDINATION)
                        .get("/new-figure-release?period=2027-H1")
                        .expect(409)
                        .html())
                .contains("30. Juni 2027");
        SERVER.browser(COORDINATION).get("/new-figure-release?period=2026-H1").expect(409);
        SERVER.browser(COORDINATION).get("/new-figure-release?period=x").expect(400);
    }

    @Test
    void theOfficeOfANetworkReadsWhatItsTownsHaveReleased() {
        assertThat(SERVER.browser(OFFICE).get("/released-figures").expect(200).html())
                .contains("Noch hat keine Kommune Zahlen freigegeben");
        var id = release().replaceAll(".*/", "");

        assertThat(SERVER.browser(OFFICE).get("/released-figures").html())
                .contains("Lindenau", "/released-figures/" + id, ">25<");
        assertThat(SERVER.browser(OFFICE)
                        .get("/released-figures/" + id)
                        .expect(200)
                        .html())
                .contains("Lindenau: 2. Halbjahr 2026", "&lt;5");
        SERVER.browser(OTHERS).get("/released-figures/" + id).expect(404);
        SERVER.browser(OFFICE).get("/figure-releases/" + id).expect(403);
        var api = "/api/v1/initiatives/" + NETWORK + "/released-figures";
        assertThat(SERVER.api(OFFICE)
                        .get(api)
                        .expect(200)
                        .json()
                        .at("/items/0/townName")
                        .asText())
                .isEqualTo("Lindenau");
        assertThat(SERVER.api(OFFICE)
                        .get(api + "/" + id)
                        .expect(200)
                        .json()
                        .at("/figures/total/guests/value")
                        .asInt())
                .isEqualTo(25);
        SERVER.api(OTHERS).get(api).expect(404);
    }

    @Test
    void programsReleaseWhatTheyHaveLookedAt() {
        var draft = SERVER.api(COORDINATION)
                .get(API + "/figure-draft?period=2026-H2")
                .expect(200)
                .json();
        assertThat(draft.at("/figures/tables/4/by").asText()).isEqualTo("MONTH");
        assertThat(draft.at("/figures/tables/4/rows/1/guests/state").asText()).isEqualTo("FEW");
        assertThat(draft.at("/figures/tables/4/rows/1/firstTimers/state").asText())
                .isEqualTo("UNKNOWN");
        var sent = Map.of("period", "2026-H2", "sha256", draft.at("/sha256").asText());
        var made = SERVER.api(COORDINATION).post(API + "/figure-releases", sent).expect(201);
        assertThat(SERVER.api(HEAD)
                        .get(made.header("Location"))
                        .expect(200)
                        .json()
                        .at("/figures/total/guests/least")
                        .asInt())
                .isEqualTo(23);
        assertThat(SERVER.api(HEAD)
                        .get(API + "/figure-releases")
                        .expect(200)
                        .json()
                        .at("/items"))
                .hasSize(1);
        assertThat(SERVER.api(COORDINATION)
                        .post(API + "/figure-releases", sent)
                        .expect(409)
                        .code())
                .isEqualTo("report.released-already");
        clock.advance(Duration.ofDays(1));
        SERVER.api(HEAD).post(API + "/figure-releases", sent).expect(403);
    }

    /** Each number of the page is in each file, and no other is. */
    @Test
    void filesHoldWhatThePageShows() {
        var path = release();
        var page = SERVER.browser(HEAD).get(path).html();
        var csv = SERVER.browser(HEAD).get(path + "/export").expect(200);
        assertThat(csv.header("Content-Disposition")).contains("zahlen-2026-H2-1.csv");
        var shown = Pattern.compile("data-label=\"Besuche\">([^<]*)<").matcher(page);
        var told =
                csv.html().lines().skip(2).map(line -> line.split(";", -1)[6]).toList();
        assertThat(told)
                .containsExactlyElementsOf(shown.results()
                        .map(found -> found.group(1).replace("&lt;", "<"))
                        .toList());
        assertThat(csv.html()).contains(";<5;1;4;").doesNotContain(";21;", ";3;", ";24;");
        var commas = SERVER.browser(HEAD).get(path + "/export?format=CSV_COMMA").expect(200);
        assertThat(commas.html().replace(',', ';')).isEqualTo(csv.html().replace(',', ';'));
        var json = SERVER.browser(HEAD).get(path + "/export?format=JSON").expect(200);
        assertThat(json.html())
                .contains("\"guests\":\"<5\"", "\"guests_least\":1", "\"about\"", "\"unit\":\"Besuche\"")
                .doesNotContain(":21,", ":24,");
        assertThat(SERVER.browser(HEAD)
                        .get(path + "/export?format=DICTIONARY")
                        .expect(200)
                        .html())
                .contains("guests_least;", "Die kleinste Zahl", "sha256;");
        var xlsx = SERVER.browser(HEAD).get(path + "/export?format=XLSX").expect(200);
        assertThat(xlsx.header("Content-Type")).contains("spreadsheetml.sheet");
        SERVER.browser(HEAD).get(path + "/export?format=PDF").expect(400);
    }

    @Test
    void anOfficeTakesAlongWhatItReads() {
        var id = release().replaceAll(".*/", "");
        assertThat(SERVER.browser(OFFICE)
                        .get("/released-figures/" + id + "/export?format=JSON")
                        .expect(200)
                        .html())
                .contains("\"value\":\"Lindenau\"");
        SERVER.browser(OTHERS).get("/released-figures/" + id + "/export").expect(404);
    }
}
