package org.knotenpunkt.web.offer.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.HOLDER;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OfferTermList;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;

class HsdsApiTest {
    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse HOUSE = new OfferHouse(WORLD, new PolicyRights(), TODAY);
    private static final CentreId CLOSED = new CentreId(HOLDER.value());

    private static LocalDate today = TODAY;
    private static LocalTime time = LocalTime.NOON;

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("hsds", "offer", "organisation", "municipality")
            .with(new HsdsApi(HOUSE.open(), WebSettings.local(BERLIN), () -> today.atTime(time)))
            .build()
            .seeingAllOf("/hsds");

    @BeforeAll
    static void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau")
                                .addKey(new ExternalKey(KeyScheme.AGS, "05513000"), Validity.ALWAYS, null, NOW)
                                .orElseThrow(),
                        Organisation.register(
                                CENTRE.organisation(),
                                OrganisationKind.FAMILY_CENTRE,
                                LINDENAU,
                                OrganisationName.of("Linde"),
                                new Address("Lindenstraße 1", "45881", "Lindenau"),
                                Contact.NONE,
                                null,
                                null,
                                NOW),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Nachbarschaft e. V."),
                        anOrganisation(45, OrganisationKind.PROVIDER, "Musikschule"))
                .forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void beginAnew() {
        HOUSE.offers().clear();
        today = TODAY;
        time = LocalTime.NOON;
        HOUSE.offers().save(aPublishedOffer());
        HOUSE.offers().save(aPublishedOffer().copy(offerId(2), CENTRE, NOW));
    }

    private static JsonNode get(String path) {
        return SERVER.api().get("/hsds" + path).expect(200).json();
    }

    private static JsonNode service() {
        return get("/services/" + OFFER);
    }

    private static JsonNode page(String path, String table) {
        var page = get(path);
        HsdsSchemas.check("page", page);
        page.path("contents").forEach(thing -> HsdsSchemas.check(table, thing));
        return page;
    }

    @Test
    void itSaysWhatItIs() {
        var about = get("");
        HsdsSchemas.check("about", about);
        assertThat(about.path("version").asText()).isEqualTo("3.1");
        assertThat(about.path("openapi_url").asText()).isEqualTo(SERVER.address() + "/api/openapi.json");
    }

    @Test
    void allAnswersAreAsTheSpecificationHasThem() {
        HsdsSchemas.check("service", service());
        HsdsSchemas.check("service_at_location", get("/service_at_locations/" + OFFER));
        HsdsSchemas.check("organization", get("/organizations/" + HOLDER));
        for (var form : List.of("", "?full=true", "?full=false&format=json")) {
            page("/services" + form, "service");
            page("/service_at_locations" + form, "service_at_location");
            page("/organizations" + form, "organization");
        }
        page("/taxonomies", "taxonomy")
                .path("contents")
                .forEach(taxonomy -> assertThat(
                                get("/taxonomies/" + taxonomy.path("id").asText()))
                        .isEqualTo(taxonomy));
        page("/taxonomy_terms?per_page=100", "taxonomy_term")
                .path("contents")
                .forEach(term -> assertThat(
                                get("/taxonomy_terms/" + term.path("id").asText()))
                        .isEqualTo(term));
        var minimal = get("/services?minimal=true").path("contents");
        assertThat(minimal)
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .isEqualTo("{\"id\":\"%s\",\"modified_date\":\"2026-11-22T11:00:00.000Z\"}".formatted(OFFER)));
    }

    @Test
    void everybodyReadsAServiceWithAllThatIsPublishedOfIt() {
        var service = service();
        assertThat(service.path("name").asText()).isEqualTo("Parents' café");
        assertThat(service.path("status").asText()).isEqualTo("active");
        assertThat(service.path("alert").asText()).isEqualTo("Fällt aus: Di 1.12. (The lead is ill)");
        assertThat(service.path("fees_description").asText()).isEqualTo("1,50 Euro");
        assertThat(service.path("eligibility_description").asText())
                .isEqualTo("Parents of the school\nNicht gedacht für: No consultation by the office");
        assertThat(service.at("/organization/name").asText()).isEqualTo("Nachbarschaft e. V.");
        assertThat(service.at("/organization/description").asText()).isEqualTo("Träger, Lindenau");
        assertThat(service.at("/contacts/0/name").asText()).isEqualTo("Lead of the centre, 0209 1234");
        assertThat(service.at("/schedules/0/opens_at").asText()).isEqualTo("09:00+01:00");
        assertThat(service.at("/schedules/1/description").asText()).isEqualTo("Ort: Library");
        assertThat(service.at("/service_at_locations/0/location/addresses/0/state_province")
                        .asText())
                .isEqualTo("Nordrhein-Westfalen");
        assertThat(service.path("url").asText())
                .isEqualTo("%s/programm/lindenau/linde#%s".formatted(SERVER.address(), OFFER));
        assertThat(service.toString())
                .doesNotContain("capacit", "participation", "communicating", "0000000000000007", "goal", "need");
    }

    @Test
    void aListTellsOneThingOfEachAndAFullOneAll() {
        var brief = get("/services").at("/contents/0");
        assertThat(brief.has("organization")).isTrue();
        assertThat(brief.has("schedules") || brief.has("attributes")).isFalse();
        assertThat(get("/services?full=true").at("/contents/0")).isEqualTo(service());
        assertThat(get("/service_at_locations").at("/contents/0/service/name").asText())
                .isEqualTo("Parents' café");
        assertThat(get("/service_at_locations").at("/contents/0").has("schedules"))
                .isFalse();
        assertThat(get("/service_at_locations?full=true").at("/contents/0"))
                .isEqualTo(get("/service_at_locations/" + OFFER));
        assertThat(get("/organizations").at("/contents/0").has("locations")).isFalse();
        assertThat(get("/organizations/" + HOLDER).has("locations")).isTrue();
    }

    @Test
    void whoHoldsOffersListsThemAndThePlacesWhereTheyAre() {
        HOUSE.offers().save(published(offerId(3), aPublishedOffer().content().at(OfferPlace.called("Hof"))));
        var holder = get("/organizations/" + HOLDER);
        HsdsSchemas.check("organization", holder);
        assertThat(holder.at("/services")
                        .valueStream()
                        .map(one -> one.path("id").asText()))
                .containsExactly(OFFER.toString(), offerId(3).toString());
        var brief = holder.at("/services/0");
        assertThat(brief.path("name").asText()).isEqualTo("Parents' café");
        assertThat(brief.path("organization_id").asText()).isEqualTo(HOLDER.toString());
        assertThat(brief.has("organization") || brief.has("schedules")).isFalse();
        assertThat(holder.at("/locations"))
                .containsExactly(
                        service().at("/service_at_locations/0/location"),
                        get("/services/" + offerId(3)).at("/service_at_locations/0/location"));
        assertThat(get("/organizations?full=true").at("/contents/0")).isEqualTo(holder);
        assertThat(get("/organizations").at("/contents/0").has("services")).isFalse();
    }

    @Test
    void whereAnOfferNamesNoAddressItIsThatOfItsCentre() {
        HOUSE.offers().save(published(offerId(3), aPublishedOffer().content().at(OfferPlace.called("Hof"))));
        var address = get("/service_at_locations/" + offerId(3)).at("/location/addresses/0");
        assertThat(address.path("address_1").asText()).isEqualTo("Lindenstraße 1");
        assertThat(address.path("postal_code").asText()).isEqualTo("45881");
        assertThat(service()
                        .at("/service_at_locations/0/location/addresses/0/address_1")
                        .asText())
                .isNotEqualTo("Lindenstraße 1");
    }

    @Test
    void anOfferHasChangedWhenItsHolderIsCalledOtherwise() {
        var holder = WORLD.organisations().findById(organisationId(45)).orElseThrow();
        HOUSE.offers().save(published(offerId(3), aPublishedOffer().content().heldBy(holder.id())));
        assertThat(found("modified_after=2026-11-22T12:00:00Z")).isZero();
        WORLD.organisations()
                .save(holder.rename(OrganisationName.of("Haus der Musik"), TODAY, null, NOW.plusSeconds(3600))
                        .orElseThrow());
        var renamed = get("/services/" + offerId(3));
        assertThat(renamed.at("/organization/name").asText()).isEqualTo("Haus der Musik");
        assertThat(renamed.path("last_modified").asText()).isEqualTo("2026-11-22T12:00:00.000Z");
        assertThat(get("/services?minimal=true&modified_after=2026-11-22T12:00:00Z")
                        .at("/contents"))
                .singleElement()
                .isEqualTo(ApiClient.json(
                        "{\"id\": \"%s\", \"modified_date\": \"2026-11-22T12:00:00.000Z\"}".formatted(offerId(3))));
        assertThat(number("/service_at_locations?modified_after=2026-11-22T12:00:01Z"))
                .isZero();
    }

    private static Offer published(OfferId id, OfferContent content) {
        return Offer.draft(id, LINDENAU, CENTRE, content, NOW)
                .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(300), NOW))
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                .orElseThrow();
    }

    @Test
    void idsAndTimesOfAllOffersComeAtOnceUnlessAPageIsAskedFor() {
        for (int number = 100; number < 160; number++) {
            var copy = aPublishedOffer().copy(offerId(number), CENTRE, NOW);
            HOUSE.offers()
                    .save(copy.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(10 * number), NOW)
                            .flatMap(planned -> planned.publish(ASSURED, BERLIN, NOW))
                            .orElseThrow());
        }
        assertThat(get("/services?minimal=true").path("contents")).hasSize(61);
        assertThat(get("/services?minimal=true&page=2&per_page=60").path("contents"))
                .hasSize(1);
        assertThat(get("/services").path("contents")).hasSize(50);
    }

    @Test
    void aDraftIsNowhere() {
        for (var path :
                List.of("/services", "/services?minimal=true", "/services?full=true", "/service_at_locations")) {
            assertThat(get(path).path("total_items").asInt()).isEqualTo(1);
            assertThat(get(path).toString()).doesNotContain(offerId(2).toString());
        }
        SERVER.api().get("/hsds/services/" + offerId(2)).expect(404);
        SERVER.api().get("/hsds/service_at_locations/" + offerId(2)).expect(404);
        SERVER.api().get("/hsds/organizations/" + CENTRE).expect(404);
        SERVER.api().wrongly().get("/hsds/services/x").expect(404);
        HOUSE.offers()
                .save(HOUSE.offers()
                        .findById(OFFER)
                        .orElseThrow()
                        .unpublish(BERLIN, NOW)
                        .orElseThrow());
        SERVER.api().get("/hsds/services/" + OFFER).expect(404);
        SERVER.api().get("/hsds/organizations/" + CLOSED).expect(404);
        assertThat(get("/services").path("empty").asBoolean()).isTrue();
    }

    @Test
    void pagesAddUp() {
        var terms = OfferTerm.all().size() + HsdsSaying.values().length;
        var pages = Math.ceilDiv(terms, 10);
        var seen = 0;
        for (int number = 1; number <= pages; number++) {
            var page = page("/taxonomy_terms?per_page=10&page=" + number, "taxonomy_term");
            seen += page.path("size").asInt();
            assertThat(page.path("contents")).hasSize(page.path("size").asInt());
            assertThat(page.path("total_items").asInt()).isEqualTo(terms);
            assertThat(page.path("total_pages").asInt()).isEqualTo(pages);
            assertThat(page.path("page_number").asInt()).isEqualTo(number);
            assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
            assertThat(page.path("last_page").asBoolean()).isEqualTo(number == pages);
            assertThat(page.path("empty").asBoolean()).isFalse();
        }
        assertThat(seen).isEqualTo(terms);
        var beyond = get("/services?page=7");
        assertThat(beyond.path("empty").asBoolean() && beyond.path("last_page").asBoolean())
                .isTrue();
        assertThat(beyond.path("total_items").asInt()).isEqualTo(1);
        assertThat(beyond.path("size").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services?page=0",
                "services?page=-1",
                "services?page=x",
                "services?page=99999999999",
                "services?per_page=0",
                "services?per_page=101",
                "services?taxonomy_term_id=x",
                "services?organization_id=x",
                "services?full=perhaps",
                "services?format=ndjson",
                "services?postcode=45881",
                "organizations?modified_after=2026-01-01",
                "service_at_locations?page=0",
                "organizations?page=0",
                "taxonomies?page=0",
                "taxonomies?taxonomy_id=x",
                "taxonomy_terms?page=0",
                "taxonomy_terms?taxonomy_id=x",
                "taxonomy_terms?parent_id=x",
                "taxonomy_terms?top_only=perhaps"
            })
    void whatNoListKnowsHasItsAnswer(String query) {
        var answer = SERVER.api().wrongly().get("/hsds/" + query).expect(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/errors/0/parameter").asText())
                .isEqualTo(query.substring(query.indexOf('?') + 1, query.indexOf('=')));
    }

    @Test
    void theRestOfWhatIsWrongHasItsAnswerToo() {
        SERVER.api().wrongly().get("/hsds?x=1").expect(400);
        for (var time :
                List.of("yesterday", "2026-13-01", "2026-11-22T25:00:00Z", "%2B99999-01-01T00:00:00Z", "-0001-01-01")) {
            assertThat(SERVER.api()
                            .get("/hsds/services?modified_after=" + time)
                            .expect(400)
                            .text())
                    .contains("hsds.not-an-instant");
        }
        assertThat(SERVER.browser().get("/hsds/nothing").expect(404).header("Content-Type"))
                .startsWith("application/problem+json");
    }

    private static int found(String query) {
        return number("/services?" + query);
    }

    private static int number(String list) {
        return get(list).path("total_items").asInt();
    }

    @Test
    void whatIsOverIsNoScheduleAndWhatGoesOnStaysTheSameOne() {
        HOUSE.offers()
                .save(aPublishedOffer()
                        .copy(offerId(3), CENTRE, NOW)
                        .plan(
                                onTuesdays(),
                                List.of(TUESDAY, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(2)),
                                BERLIN,
                                idsFrom(30),
                                NOW)
                        .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                        .orElseThrow());
        var weekly = "/services/" + offerId(3);
        var before = get(weekly).at("/schedules/0");
        today = TUESDAY;
        time = LocalTime.of(10, 59);
        assertThat(service().path("schedules")).hasSize(2);
        time = LocalTime.of(11, 0);
        assertThat(service().path("schedules"))
                .extracting(schedule -> schedule.path("dtstart").asText())
                .containsExactly(TUESDAY.plusWeeks(2).toString());
        assertThat(get(weekly).path("schedules")).containsExactly(before);
        today = TUESDAY.plusWeeks(2);
        assertThat(get(weekly).path("status").asText()).isEqualTo("inactive");
        assertThat(get(weekly).path("schedules")).isEmpty();
    }

    /** Nothing is told of places that the programme does not tell, nor for longer. */
    @Test
    void freePlacesAreToldAsLongAsTheProgrammeTellsThem() {
        assertThat(service().has("capacities")).isFalse();
        HOUSE.offers()
                .save(HOUSE.offers()
                        .findById(OFFER)
                        .orElseThrow()
                        .tellFreePlaces(new FreePlaces(3, TODAY), BERLIN, NOW)
                        .orElseThrow());
        var told = service();
        HsdsSchemas.check("service", told);
        assertThat(told.at("/capacities/0/available").asInt()).isEqualTo(3);
        assertThat(told.at("/capacities/0/maximum").asInt()).isEqualTo(12);
        assertThat(told.at("/capacities/0/description").asText()).contains("3", "12", "22.11.2026");
        today = TODAY.plusDays(FreePlaces.DAYS_TOLD + 1L);
        assertThat(service().has("capacities")).isFalse();
    }

    @Test
    void whatIsSaidInOtherLanguagesAndWhyASessionIsCancelledStandsInAttributes() {
        var said = service()
                .path("attributes")
                .valueStream()
                .filter(one -> one.has("value"))
                .map(one -> "%s %s %s %s"
                        .formatted(
                                one.at("/taxonomy_term/code").asText(),
                                one.path("link_type").asText("-"),
                                one.path("label").asText(),
                                one.path("value").asText()))
                .toList();
        assertThat(said)
                .contains(
                        "TITLE ORIGINAL de Parents' café",
                        "TITLE CHECKED tr Veli kahvesi",
                        "PLACES - Platz 12",
                        "CANCELLED - The lead is ill 2026-12-01T09:00+01:00/2026-12-01T11:00+01:00")
                .hasSize(10);
        assertThat(SERVER.api()
                        .get("/hsds/services?taxonomy_term_id=" + HsdsIds.of(HsdsSaying.CANCELLED))
                        .expect(400)
                        .text())
                .contains("hsds.not-searched");
    }

    @Test
    void termsAreFoundByTheirWordsAndTheirTaxonomy() {
        var kinds = HsdsIds.of(OfferTermList.KIND);
        assertThat(number("/taxonomy_terms?top_only=true&taxonomy_id=" + kinds)).isEqualTo(OfferKind.values().length);
        assertThat(number("/taxonomy_terms?taxonomy_id=" + new UUID(1, 1))).isZero();
        assertThat(number("/taxonomy_terms?parent_id=" + kinds)).isZero();
        assertThat(number("/taxonomy_terms?search=BERATUNG")).isEqualTo(1);
        assertThat(number("/taxonomies?search=zielgruppe")).isEqualTo(1);
        assertThat(number("/taxonomies?search=nothing")).isZero();
    }

    @Test
    void aListGivesWhatIsAskedFor() {
        var kind = HsdsIds.of(new OfferTerm(OfferTermList.KIND, OfferKind.ENCOUNTER));
        var other = HsdsIds.of(new OfferTerm(OfferTermList.ADMISSION, Admission.DROP_IN));
        assertThat(found("taxonomy_term_id=" + kind)).isEqualTo(1);
        assertThat(found("taxonomy_term_id=" + other)).isZero();
        assertThat(found("taxonomy_term_id=" + new UUID(1, 1))).isZero();
        assertThat(found("search=CAF%C3%89&organization_id=" + HOLDER)).isEqualTo(1);
        assertThat(found("organization_id=" + CENTRE)).isZero();
        assertThat(found("modified_after=2026-11-22T12:00:00%2B01:00")).isEqualTo(1);
        assertThat(found("modified_after=2026-11-22T12:00:00+01:00")).isEqualTo(1);
        assertThat(found("modified_after=2026-11-22T11:00:01Z")).isZero();
        assertThat(found("modified_after=2026-11-22T11:00:01")).isZero();
        assertThat(found("modified_after=2026-11-23")).isZero();
        assertThat(get("/organizations?search=nachbar").path("total_items").asInt())
                .isEqualTo(1);
        assertThat(get("/organizations?search=schule").path("total_items").asInt())
                .isZero();
    }

    @Test
    void whatNobodyAnswersForAnyMoreSaysSo() {
        assertThat(service().has("assured_date")).isFalse();
        today = ASSURED.plusDays(1);
        var stale = service();
        HsdsSchemas.check("service", stale);
        assertThat(stale.path("assured_date").asText()).isEqualTo(ASSURED.toString());
        assertThat(stale.path("alert").asText()).startsWith("Seit dem 31.1.2027 hat niemand bestätigt");
        assertThat(stale.path("status").asText()).isEqualTo("inactive");
    }

    @Test
    void eachReadsItInTheLanguageOfTheProgrammeThatItAsksFor() {
        ApiClient turkish = SERVER.api().with("Accept-Language", "tr, de;q=0.5");
        var answer = turkish.get("/hsds/services/" + OFFER).expect(200);
        assertThat(answer.json().path("name").asText()).isEqualTo("Veli kahvesi");
        assertThat(answer.header("Content-Language")).isEqualTo("tr");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(SERVER.api()
                        .with("Accept-Language", "en")
                        .get("/hsds/taxonomy_terms/" + HsdsIds.of(new OfferTerm(OfferTermList.KIND, OfferKind.FEAST)))
                        .json()
                        .path("language")
                        .asText())
                .isEqualTo("en");
    }

    @Test
    void whoHasItAlreadyIsToldNoMore() {
        for (var path : List.of("/hsds/services", "/hsds/services/" + OFFER, "/hsds/datapackage.zip")) {
            var tag = SERVER.browser().get(path).expect(200).header("ETag");
            assertThat(SERVER.browser()
                            .with("If-None-Match", tag)
                            .get(path)
                            .expect(304)
                            .html())
                    .isEmpty();
        }
        assertThat(SERVER.api().get("/hsds/datapackage.zip").expect(200).header("Content-Disposition"))
                .contains("hsds.zip");
    }
}
