package org.knotenpunkt.web.offer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.CHRISTMAS;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.SUMMER;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.CentreHouse;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.offer.OfferFinder;
import org.knotenpunkt.web.shared.TestServer;

class PlanPagesTest {
    private static final String API = "/api/v1/planning?town=" + LINDENAU;
    private static final CentreId AHORN = new CentreId(organisationId(45).value());
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor HEAD =
            Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, CENTRE.value()));

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse HOUSE = new OfferHouse(WORLD, new PolicyRights(), TUESDAY);

    @RegisterExtension
    static final TestServer SERVER = server();

    private static TestServer server() {
        var rights = new PolicyRights();
        var finder = new OfferFinder(HOUSE.reader(), rights);
        var fields = new OfferFields(new CentreHouse(WORLD, rights, TUESDAY).reading(), finder);
        return TestServer.of("planning", "holiday", "placement", "offer", "centre", "organisation")
                .pages(pages -> new PlanPages(pages, HOUSE.plan(), fields, finder, () -> TUESDAY))
                .build();
    }

    @BeforeAll
    static void knowTheOrganisations() {
        OfferFixtures.organisations().forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void planSomething() {
        HOUSE.offers().clear();
        HOUSE.holidays().holidays().clear();
        HOUSE.offers().save(aPlannedOffer());
    }

    /** With the same speaker, at the same time, at the other centre. */
    private static void planAClash() {
        HOUSE.offers()
                .save(Offer.draft(offerId(2), LINDENAU, AHORN, aContent().at(OfferPlace.called("Hall")), NOW)
                        .flatMap(offer -> offer.plan(
                                onTuesdays(), List.of(TUESDAY, TUESDAY.plusWeeks(2)), BERLIN, idsFrom(50), NOW))
                        .orElseThrow());
    }

    private static String page(String query) {
        return SERVER.browser(COORDINATION).get("/planning" + query).expect(200).html();
    }

    @Test
    void whatHappensWhenAndWhereIsSeenByWeekAndCentre() {
        assertThat(page(""))
                .contains(
                        "Planung: 1. Schulhalbjahr 2026/27",
                        "Wochen und Zentren",
                        "23.11.2026 bis 29.11.2026",
                        "Parents' café",
                        "09:00")
                .contains(">Ahorn</th>");
    }

    @Test
    void ofOneCentreItIsSeenByRoom() {
        assertThat(page("?centre=" + CENTRE))
                .contains("Wochen und Räume", ">Room 3</th>", ">Library</th>")
                .doesNotContain(">Ahorn</th>");
    }

    @Test
    void clashesAreToldWithTheirDays() {
        assertThat(page("")).contains("Kein Raum und keine Person ist doppelt verplant");
        planAClash();
        assertThat(page("?centre=" + AHORN))
                .contains(
                        "1 Überschneidung", "Dieselbe Person zur selben Zeit: Storyteller of the library", "24.11.2026")
                .contains("href=\"/offers/" + offerId(2));
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThat(page("")).contains("<td class=\"number heat-0\" data-label=\"Ahorn\">fehlt</td>");
    }

    @Test
    void unknownHolidaysAreSaid() {
        assertThat(page("")).contains("Die Ferien sind hier nicht bekannt");
        HOUSE.holidays().holidays().replace("05", AUTUMN.schoolYear(), List.of(AUTUMN, CHRISTMAS, SUMMER));
        assertThat(page("")).contains("Weihnachtsferien").doesNotContain("nicht bekannt");
        assertThat(page("?half=2027-1")).contains("Die Ferien sind hier nicht bekannt");
    }

    @Test
    void holidaysAreNamedInTheLanguageOfThePage() {
        HOUSE.holidays().holidays().replace("05", AUTUMN.schoolYear(), List.of(AUTUMN, CHRISTMAS, SUMMER));
        var english = SERVER.browser(COORDINATION)
                .with("Accept-Language", "en")
                .get("/planning")
                .expect(200)
                .html();
        assertThat(english)
                .contains(
                        "Planning: 1st half of the school year 2026/27",
                        "<span class=\"tag\">Christmas holidays</span>")
                .doesNotContain("Weihnachtsferien");
    }

    @Test
    void anotherHalfYearIsAsked() {
        assertThat(page("?half=2026-2")).contains("Planung: 2. Schulhalbjahr 2026/27", "noch nichts geplant");
        assertThat(page("?half=soon")).contains("Bitte ein Schulhalbjahr wie 2026-1 angeben");
    }

    @Test
    void programsReadTheSame() {
        planAClash();
        var plan = SERVER.api(HEAD).get(API).expect(200).json();
        assertThat(plan.get("half").asText()).isEqualTo("2026-1");
        assertThat(plan.get("sessions")).hasSize(5);
        assertThat(plan.get("clashes").get(0).toString())
                .isEqualTo(
                        "{\"kind\":\"SPEAKER\",\"what\":\"Storyteller of the library\",\"offers\":[\"%s\",\"%s\"],\"days\":[\"2026-11-24\"]}"
                                .formatted(offerId(2), offerId(1)));
        assertThat(plan.get("targets")).hasSize(5);
        assertThat(SERVER.api(HEAD)
                        .get(API + "&half=2026-2&centre=" + CENTRE)
                        .expect(200)
                        .json()
                        .get("centres"))
                .hasSize(1);
        assertThat(SERVER.api(HEAD)
                        .get(API + "&centre=" + offerId(1))
                        .expect(404)
                        .code())
                .isEqualTo("offer.no-such-centre");
        assertThat(SERVER.api(HEAD).wrongly().get(API + "&half=soon").expect(400))
                .isNotNull();
    }
}
