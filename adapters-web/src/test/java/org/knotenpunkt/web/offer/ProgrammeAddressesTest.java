package org.knotenpunkt.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;

class ProgrammeAddressesTest {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000009";
    private static final int TOWNS = 60;
    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse HOUSE = new OfferHouse(WORLD, new PolicyRights(), TODAY);

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("offer", "organisation")
            .pages(pages -> new ProgrammePages(
                    pages,
                    HOUSE.programme(),
                    new TownList(pages, HOUSE.programme(), () -> TODAY),
                    WebSettings.local(BERLIN),
                    () -> TODAY.atTime(12, 0)))
            .build();

    @BeforeAll
    static void knowTheTown() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Nachbarschaft e. V."))
                .forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void publish() {
        HOUSE.offers().clear();
        HOUSE.offers().save(aPublishedOffer());
    }

    /** Towns with a centre of a long name each, as long as the list can be. */
    private static void publishInManyTowns() {
        for (int number = 100; number < 100 + TOWNS; number++) {
            var town = new MunicipalityId(organisationId(number).value());
            var sessions = idsFrom(1000 + number);
            var centre = organisationId(number + TOWNS);
            if (WORLD.organisations().findById(centre).isEmpty()) {
                WORLD.organisations().save(aTown(town, "Sankt Blasien an der langen Straße <" + number + ">"));
                WORLD.organisations()
                        .save(anOrganisationOf(
                                town,
                                number + TOWNS,
                                OrganisationKind.FAMILY_CENTRE,
                                "Familienzentrum der Gemeinschaftsgrundschule an der Mühlenstraße " + number));
            }
            HOUSE.offers()
                    .save(Offer.draft(
                                    offerId(number),
                                    town,
                                    new CentreId(centre.value()),
                                    aContent().heldBy(null),
                                    NOW)
                            .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, sessions, NOW))
                            .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                            .orElseThrow());
        }
    }

    /** Where the page after this one is. */
    private static String next(String html) {
        var link = NEXT.matcher(html);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static String read(String path) {
        return SERVER.browser().get(path).expect(200).html();
    }

    private static String sentOn(String path) {
        return SERVER.browser().get(path).expect(301).location();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?language=tr&kind=ENCOUNTER",
                "/aushang?language=tr&language=de",
                "/kalender.ics?language=ar"
            })
    void whoComesByIdsIsSentOnForGood(String rest) {
        var there = "/programm/lindenau/linde" + rest;
        assertThat(sentOn("/programm/%s/%s%s".formatted(LINDENAU, CENTRE, rest)))
                .isEqualTo(there);
        assertThat(sentOn("/programm/lindenau/%s%s".formatted(CENTRE, rest))).isEqualTo(there);
        assertThat(sentOn("/programm/Lindenau/LINDE" + rest)).isEqualTo(there);
        read(there);
    }

    @Test
    void aTownAndTheDatesOfAnOfferHaveMovedToo() {
        assertThat(sentOn("/programm/" + LINDENAU + "?near=44000")).isEqualTo("/programm/lindenau?near=44000");
        assertThat(sentOn("/programm/%s/%s/%s/kalender.ics".formatted(LINDENAU, CENTRE, OFFER)))
                .isEqualTo("/programm/lindenau/linde/%s/kalender.ics".formatted(OFFER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programm/ulmenau/linde", "/programm/ulmenau/linde/aushang", "/programm/ulmenau"})
    void whoHasMistypedATownLooksForItInTheList(String path) {
        assertThat(SERVER.browser().get(path + "?language=tr").expect(404).html())
                .contains(
                        "<html lang=\"tr\"",
                        "Bu adreste bir program yok",
                        "value=\"ulmenau\"",
                        "?language=en&amp;called=ulmenau");
    }

    @Test
    void whoHasMistypedACentreIsShownItsTown() {
        assertThat(SERVER.browser().get("/programm/lindenau/ulme").expect(404).html())
                .contains("Unter dieser Adresse", "value=\"lindenau\"", "href=\"/programm/lindenau?language=de\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programm/" + NOBODY, "/programm/" + NOBODY + "/linde"})
    void whereAnAddressSaysNothingAllTownsAreShown(String path) {
        assertThat(SERVER.browser().get(path).expect(404).html())
                .contains("Unter dieser Adresse", "value=\"\"", "href=\"/programm/lindenau?language=de\"")
                .doesNotContain(NOBODY);
    }

    @Test
    void calendarProgramsAreToldThatThereIsNothingAndGetNoPage() {
        assertThat(SERVER.browser()
                        .get("/programm/lindenau/ulme/kalender.ics")
                        .expect(404)
                        .html())
                .doesNotContain("Unter dieser Adresse");
    }

    @Test
    void allThatIsLinkedAndToldBearsTheWords() {
        for (var path : List.of("", "/aushang", "/kalender.ics")) {
            assertThat(read("/programm/lindenau/linde" + path).replace("\r\n ", ""))
                    .contains("/programm/lindenau/linde")
                    .doesNotContain(LINDENAU.toString(), CENTRE.toString());
        }
        assertThat(read("/programm/lindenau"))
                .contains("/barrierefreiheit/lindenau?", "/rueckmeldung/lindenau?", "href=\"/programm?language=de\"")
                .doesNotContain(LINDENAU.toString(), CENTRE.toString());
    }

    @Test
    void whoKnowsNoAddressFindsTheTownInEachLanguage() {
        for (var language : ProgrammeWords.LANGUAGES) {
            assertThat(read("/programm?language=" + language))
                    .contains("<html lang=\"" + language + "\"", "/programm/lindenau?language=" + language + "\"")
                    .doesNotContain("<script", "Linde<");
        }
        assertThat(read("/programm")).contains("Zentren: 1");
    }

    @Test
    void aCentreIsFoundByItsName() {
        assertThat(read("/programm?called=LIND&language=en"))
                .contains(
                        "value=\"LIND\"",
                        "Found: 1",
                        "href=\"/programm/lindenau/linde?language=en\"",
                        "?language=tr&amp;called=LIND");
        assertThat(read("/programm?called=%3Cb%3E"))
                .contains("value=\"&lt;b>\"", "Gefunden: 0", "nur einen Teil des Namens")
                .doesNotContain("<b>");
    }

    @Test
    void whereNobodyHasPublishedAnythingThePageSaysSo() {
        HOUSE.offers().clear();
        assertThat(read("/programm")).contains("Noch zeigt hier kein Ort").doesNotContain("name=\"called\"");
    }

    @Test
    void manyTownsStandOnPagesThatWeighLittle() {
        publishInManyTowns();
        var first = SERVER.browser().get("/programm").expect(200);
        assertThat(first.html())
                .contains("rel=\"next\"", "&lt;100&gt;", "Orte nach Anfangsbuchstaben", "?language=de&amp;from=s\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(first.html().length()).isLessThan(100_000);
        assertThat(first.headers()).doesNotContainKey("set-cookie");
        SERVER.browser()
                .with("If-None-Match", first.header("ETag"))
                .get("/programm")
                .expect(304);
        var second = read(next(first.html()));
        assertThat(second).contains("rel=\"prev\"", "&lt;159&gt;").doesNotContain("rel=\"next\"", "&lt;100&gt;");
        assertThat(read("/programm?from=m"))
                .contains("&lt;100&gt;", "rel=\"prev\"")
                .doesNotContain(">Lindenau<");
        assertThat(read("/programm?from=z")).contains("Alle Orte").doesNotContain("&lt;100&gt;");
        assertThat(read("/programm?before=m"))
                .contains(">Lindenau<", "rel=\"next\"")
                .doesNotContain("&lt;100&gt;");
        assertThat(read("/programm?from=%3Cb%3E")).contains(">Lindenau<").doesNotContain("<b>");
        for (var language : ProgrammeWords.LANGUAGES) {
            assertThat(read("/programm?from=m&language=" + language))
                    .contains("<html lang=\"" + language + "\"", "?language=tr&amp;from=m\"", "&lt;100&gt;");
        }
        var found = read("/programm?called=m%C3%BChlenstra%C3%9Fe");
        assertThat(found)
                .contains(
                        "Ort oder Familienzentrum: <bdi>mühlenstraße</bdi>",
                        "?language=de&amp;called=m%C3%BChlenstra%C3%9Fe&amp;from=")
                .doesNotContain("Orte nach Anfangsbuchstaben");
        assertThat(read(next(found)))
                .contains("called=m%C3%BChlenstra%C3%9Fe&amp;before=")
                .doesNotContain("rel=\"next\"");
        assertThat(found.length()).isLessThan(100_000);
    }
}
