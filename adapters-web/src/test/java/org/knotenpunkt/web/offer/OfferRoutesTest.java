package org.knotenpunkt.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ROOM;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.CHRISTMAS;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.inNrw;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class OfferRoutesTest {
    private static final String API = "/api/v1/offers";
    private static final String PROGRAMME = "/programm/lindenau/linde";
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor HOLDER = Actors.holding(
            Role.PROVIDER, new Scope.Organisation(LINDENAU, organisationId(44).value()));
    private static final Map<String, String> ADDRESS =
            Map.of("street", "Lindenweg 1", "postalCode", "44000", "place", "Lindenau");
    private static final Actor HEAD =
            Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, CENTRE.value()));

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse HOUSE = new OfferHouse(WORLD, new PolicyRights(), TODAY);

    @RegisterExtension
    static final TestServer SERVER = OfferServer.of(WORLD, HOUSE);

    @BeforeAll
    static void knowTheOrganisations() {
        OfferFixtures.organisations().forEach(WORLD.organisations()::save);
    }

    @BeforeEach
    void beginAnew() {
        HOUSE.offers().clear();
        HOUSE.placements().clear();
        HOUSE.holidays().holidays().clear();
        AimsOfTests.hideGoals(false);
    }

    private static Browser lead() {
        return SERVER.browser(LEAD);
    }

    private static String[] cafe(String... more) {
        return OfferServer.offer(CENTRE, "Elterncafé <b>offen</b>", "Wir trinken Tee.", more);
    }

    private static String drafted() {
        return lead().post("/offers/new", cafe("languages", "tr", "cost", "1,50"))
                .expect(303)
                .location();
    }

    private static String planned() {
        var path = drafted();
        lead().post(path + "/schedule", OfferServer.onTuesdays("1")).expect(303);
        return path;
    }

    private static String published() {
        var path = planned();
        lead().post(path + "/publication", "version", "2", "assuredUntil", "31.1.2027")
                .expect(303);
        return path;
    }

    @Test
    void anOfferIsPlannedAndPublishedInTheBrowserAndEverybodyReadsIt() {
        assertThat(lead().get("/offers/new?centre=" + CENTRE).expect(200).html())
                .contains("Linde");
        var path = planned();
        assertThat(lead().get(path).expect(200).html()).doesNotContain("/programm/");
        lead().post(path + "/publication", "version", "2", "assuredUntil", "31.1.2027")
                .expect(303);
        assertThat(lead().get(path).expect(200).html())
                .contains("Elterncafé &lt;b&gt;offen", "1,50 Euro", "24. November 2026, 09:00 bis 11:00 Uhr")
                .contains("href=\"" + PROGRAMME + "\"")
                .doesNotContain("<b>offen");
        assertThat(SERVER.browser().get(PROGRAMME).expect(200).html())
                .contains("Elterncafé &lt;b&gt;offen", "09:00–11:00", "Di 24.11.", "Gesprochen wird: Türkçe")
                .doesNotContain("<script src", "<script>");
        assertThat(SERVER.browser().get("/programm/lindenau").expect(200).html())
                .contains(PROGRAMME, "Programm in Lindenau");
        lead().post(path + "/unpublication", "version", "3").expect(303);
        assertThat(SERVER.browser().get(PROGRAMME).html()).doesNotContain("Elterncafé");
    }

    @Test
    void whatTakesPlaceInSchoolHolidaysTooIsSaidInTheForm() {
        var path = planned();
        assertThat(lead().get(path + "/schedule").html()).doesNotContain("checked");
        lead().post(path + "/schedule", OfferServer.onTuesdays("2", "also", "SCHOOL_HOLIDAYS"))
                .expect(303);
        var schedule = SERVER.api(LEAD).get("/api/v1" + path).json().at("/schedule");
        assertThat(schedule.at("/inHolidays").asBoolean()).isTrue();
        assertThat(schedule.at("/onPublicHolidays").asBoolean()).isFalse();
        assertThat(lead().get(path + "/schedule").html()).containsOnlyOnce("checked");
    }

    @Test
    void theProgrammeIsReadInEachOfItsLanguagesFromItsSide() {
        published();
        for (var language : ProgrammeWords.LANGUAGES) {
            var page = SERVER.browser()
                    .get(PROGRAMME + "?language=" + language + "&kind=ENCOUNTER")
                    .expect(200)
                    .html();
            assertThat(page)
                    .contains("<html lang=\"" + language + "\"", "?language=tr&amp;kind=ENCOUNTER")
                    .contains("<span lang=\"de\" dir=\"ltr\">Elterncafé");
            assertThat(page.contains("dir=\"rtl\">\n<head>"))
                    .isEqualTo(language.value().equals("ar"));
        }
        assertThat(SERVER.browser().get(PROGRAMME + "?language=en").html()).contains("Tue 24 Nov");
    }

    @Test
    void calendarProgramsReadTheDatesOfACentreAndOfAnOffer() {
        var path = published();
        var offer = path.substring("/offers/".length());
        var session = SERVER.api(LEAD)
                .get(API + "/" + offer)
                .json()
                .at("/sessions/0/id")
                .asText();
        lead().post(path + "/sessions/" + session + "/cancellation", "version", "3", "reason", "Die Halle ist gesperrt")
                .expect(303);
        var all = SERVER.browser().get(PROGRAMME + "/kalender.ics?language=tr").expect(200);
        assertThat(all.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(all.html().replace("\r\n ", ""))
                .contains(
                        "UID:" + session,
                        "DTSTART:20261124T080000Z",
                        "DTEND:20261124T100000Z",
                        "STATUS:CANCELLED",
                        "SEQUENCE:4",
                        "LOCATION:Raum 3",
                        PROGRAMME + "?language=tr#" + offer);
        assertThat(SERVER.browser()
                        .with("If-None-Match", all.header("ETag"))
                        .get(PROGRAMME + "/kalender.ics?language=tr")
                        .expect(304)
                        .html())
                .isEmpty();
        assertThat(SERVER.browser()
                        .get(PROGRAMME + "/" + offer + "/kalender.ics")
                        .expect(200)
                        .html())
                .contains("X-WR-CALNAME:Elterncafé <b>offen</b>");
        SERVER.browser().get(PROGRAMME + "/" + session + "/kalender.ics").expect(404);
        SERVER.browser()
                .get("/programm/" + CENTRE + "/" + CENTRE + "/kalender.ics")
                .expect(404);
    }

    @Test
    void searchEnginesReadTheDatesAndNothingInThemEndsTheScript() throws Exception {
        published();
        var page = SERVER.browser().get(PROGRAMME).expect(200).html();
        var begins = page.indexOf("<script type=\"application/ld+json\">");
        var json = page.substring(page.indexOf('>', begins) + 1, page.indexOf("</script>", begins));
        assertThat(json).doesNotContain("<", "&");
        var events = new ObjectMapper().readTree(json);
        assertThat(events.at("/@context").asText()).isEqualTo("https://schema.org");
        assertThat(events.at("/@graph")).hasSize(3);
        assertThat(events.at("/@graph/0/@type").asText()).isEqualTo("Event");
        assertThat(events.at("/@graph/0/name").asText()).isEqualTo("Elterncafé <b>offen</b>");
        assertThat(events.at("/@graph/0/startDate").asText()).isEqualTo("2026-11-24T09:00:00+01:00");
        assertThat(events.at("/@graph/0/offers/price").asText()).isEqualTo("1.50");
        assertThat(events.at("/@graph/0/organizer/name").asText()).isEqualTo("Linde");
    }

    @Test
    void whoPlansAtOneCentreNeedNotChooseItAndHasNoOtherToCopyTo() {
        var path = drafted();
        var own = SERVER.browser(Actors.holding(
                Role.CENTRE_LEAD,
                new Scope.Organisation(LINDENAU, CENTRE.organisation().value())));
        assertThat(own.get("/offers/new").html())
                .containsPattern("<option value=\"%s\" selected[^>]*>".formatted(CENTRE));
        assertThat(own.get(path).html()).contains(path + "/schedule").doesNotContain(path + "/copy");
        assertThat(own.get(path + "/copy").expect(200).html())
                .contains("Es gibt kein anderes Zentrum, für das Sie Angebote planen.")
                .doesNotContain("<select");
        var all = SERVER.browser(Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU)));
        assertThat(all.get("/offers/new").html())
                .doesNotContainPattern("<option value=\"%s\" selected[^>]*>".formatted(CENTRE));
        assertThat(all.get(path).html()).contains(path + "/copy");
        assertThat(all.get(path + "/copy").html()).contains("Ahorn</option>").doesNotContain("Linde</option>");
    }

    @Test
    void theProgrammeIsPutUpInUpToThreeLanguages() {
        published();
        assertThat(SERVER.browser()
                        .get(PROGRAMME + "/aushang?language=de&language=ar&language=tr&language=en&language=xx")
                        .expect(200)
                        .html())
                .contains(
                        "<section lang=\"de\" dir=\"ltr\"",
                        "<section lang=\"ar\" dir=\"rtl\"",
                        "<section lang=\"tr\" dir=\"ltr\"",
                        "09:00–11:00",
                        "24.11. · 1.12. · 8.12.",
                        "1,50 Euro",
                        "<svg class=\"qr\"")
                .doesNotContain("<section lang=\"en\"");
        assertThat(SERVER.browser().get(PROGRAMME + "/aushang").expect(200).html())
                .contains("<section lang=\"de\"");
        SERVER.browser().get("/programm/" + CENTRE + "/" + CENTRE + "/aushang").expect(404);
    }

    @Test
    void whoHasThePageAlreadyIsToldNoMoreAndItWeighsLittle() {
        published();
        var page = SERVER.browser().get(PROGRAMME).expect(200);
        assertThat(page.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(page.headers()).doesNotContainKey("set-cookie");
        assertThat(page.html().length()).isLessThan(100_000);
        SERVER.browser()
                .with("If-None-Match", page.header("ETag"))
                .get(PROGRAMME)
                .expect(304);
        SERVER.browser()
                .with("If-None-Match", page.header("ETag"))
                .get(PROGRAMME + "?language=en")
                .expect(200);
    }

    @Test
    void aTranslationIsReadByThoseWhoReadTheLanguageAndIsOutdatedByAnotherOriginal() {
        var path = published();
        lead().post(
                        path + "/translations/tr",
                        "version",
                        "3",
                        "name",
                        "Veli kahvesi",
                        "description",
                        "Çay içeriz.",
                        "state",
                        "MACHINE")
                .expect(303);
        assertThat(SERVER.browser().get(PROGRAMME + "?language=tr").html())
                .contains("Veli kahvesi", "Makine çevirisi")
                .doesNotContain("Wir trinken Tee");
        lead().post(path + "/content", cafe("version", "4", "eligibility", "Alle"))
                .expect(303);
        assertThat(SERVER.browser().get(PROGRAMME + "?language=tr").html()).contains("Asıl metin daha yeni");
        assertThat(lead().get(path).html()).contains("veraltet: der Text ist neuer");
        lead().get(path + "/translations/de").expect(404);
    }

    /** An offer that had two sessions already and has one to come. */
    private static String begun(int weeksAgo) {
        var first = TODAY.minusWeeks(weeksAgo);
        var schedule = new Schedule(
                first, LocalTime.NOON, OfferFixtures.TWO_HOURS, "FREQ=WEEKLY", TODAY.plusWeeks(1), true, true);
        HOUSE.offers()
                .save(OfferFixtures.aDraft()
                        .plan(
                                schedule,
                                List.of(first, first.plusWeeks(1), TODAY.plusWeeks(1)),
                                OfferFixtures.BERLIN,
                                OfferFixtures.idsFrom(1),
                                NOW)
                        .orElseThrow());
        return "/offers/" + OfferFixtures.OFFER;
    }

    @Test
    void ofASessionThatHasBeenItIsSaidThatItFellThroughAndThatItTookPlaceAfterAll() {
        var path = begun(2);
        var own = path + "/sessions/" + OfferFixtures.sessionId(1);
        var counted = path + "/sessions/" + OfferFixtures.sessionId(2);
        HOUSE.offers().count(OfferFixtures.sessionId(2));
        assertThat(lead().get(path).expect(200).html())
                .contains("href=\"" + own + "/cancellation\"")
                .doesNotContain(own + "/moving", counted + "/cancellation", "Was dazu gesagt wurde");
        lead().post(own + "/cancellation", "version", "1", "reason", "Regen").expect(303);
        assertThat(lead().get(path).html())
                .contains("fiel aus: Regen", "href=\"" + own + "/restoring\"")
                .doesNotContain(own + "/cancellation", "Was dazu gesagt wurde");
        lead().post(own + "/restoring", "version", "2").expect(303);
        assertThat(lead().get(path).html())
                .contains("href=\"" + own + "/cancellation\"", "Was dazu gesagt wurde", "Fällt aus: Regen");
        assertThat(lead().get(own + "/cancellation").expect(200).html()).contains("Findet doch statt");
        assertThat(lead().get(counted + "/cancellation").expect(200).html())
                .contains("Die Zählung bleibt stehen, zählt dann aber nicht mehr mit.");
    }

    @Test
    void ofAClosedMonthASessionIsRestoredWithAReason() {
        var path = begun(6);
        var own = path + "/sessions/" + OfferFixtures.sessionId(1);
        var api = "/api/v1" + own;
        lead().post(own + "/cancellation", "version", "1", "reason", "Regen").expect(303);
        assertThat(lead().post(own + "/restoring", "version", "2").expect(422).html())
                .contains("id=\"reason-error\"", "Bitte begründen, warum der Termin doch stattfand.");
        assertThat(SERVER.api(LEAD)
                        .ifMatch(2)
                        .delete(api + "/cancellation")
                        .expect(422)
                        .code())
                .isEqualTo("offer.restoring-needs-reason");
        SERVER.api(LEAD)
                .ifMatch(2)
                .put(api + "/restoring", Map.of("reason", "Die Liste ist da"))
                .expect(204);
        assertThat(lead().get(path).html()).contains("Findet doch statt: Die Liste ist da", "Fällt aus: Regen");
    }

    @Test
    void aSessionIsCancelledMovedAndRestored() {
        var path = published();
        var id = path.substring("/offers/".length());
        var session =
                SERVER.api(LEAD).get(API + "/" + id).json().at("/sessions/0/id").asText();
        var own = path + "/sessions/" + session;
        lead().post(own + "/cancellation", "version", "3", "reason", "Die Halle ist <u>gesperrt</u>")
                .expect(303);
        assertThat(SERVER.browser().get(PROGRAMME).html())
                .contains("Fällt aus:</strong> <span lang=\"de\" dir=\"auto\">Die Halle ist &lt;u&gt;gesperrt");
        lead().get(own + "/cancellation").expect(409);
        lead().post(own + "/restoring", "version", "4").expect(303);
        lead().post(
                        own + "/moving",
                        "version",
                        "5",
                        "day",
                        "25.11.2026",
                        "start",
                        "14:30",
                        "end",
                        "16:00",
                        "elsewhere",
                        "Bücherei")
                .expect(303);
        assertThat(SERVER.browser().get(PROGRAMME).html())
                .contains("14:30–16:00", "Ort: <span lang=\"de\" dir=\"auto\">Bücherei", "Mi 25.11.");
        assertThat(lead().post(own + "/moving", "version", "6", "day", "28.3.2027", "start", "02:30", "end", "03:30")
                        .expect(422)
                        .html())
                .contains("id=\"start-error\"", "Sommerzeit");
    }

    @Test
    void theProgrammeIsNarrowedByKindAndWeekdayAndNonsenseIsLeftAside() {
        published();
        assertThat(SERVER.browser().get(PROGRAMME + "?kind=HEALTH").html()).contains("Dazu passt gerade nichts.");
        assertThat(SERVER.browser().get(PROGRAMME + "?weekday=TUESDAY").html()).contains("Di 24.11.");
        assertThat(SERVER.browser().get(PROGRAMME + "?weekday=MONDAY").html()).doesNotContain("Di 24.11.");
        assertThat(SERVER.browser()
                        .get(PROGRAMME + "?kind=nonsense&language=xx&weekday=9")
                        .expect(200)
                        .html())
                .contains("Di 24.11.");
        SERVER.browser().get("/programm/" + CENTRE + "/" + CENTRE).expect(404);
        SERVER.browser().get("/programm/" + CENTRE).expect(404);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsLost() {
        assertThat(lead().post("/offers/new", "name", "Nur ein Name", "centre", CENTRE.toString(), "cost", "-1")
                        .expect(422)
                        .html())
                .contains("value=\"Nur ein Name\"", "id=\"targets-error\"", "id=\"cost-error\"", "id=\"kind-error\"");
        var path = drafted();
        assertThat(lead().post(
                                path + "/schedule",
                                "version",
                                "1",
                                "firstDay",
                                "24.11.2026",
                                "start",
                                "9 Uhr",
                                "end",
                                "11:00",
                                "repetition",
                                "WEEKLY")
                        .expect(422)
                        .html())
                .contains("id=\"start-error\"", "id=\"lastDay-error\"", "value=\"9 Uhr\"");
        assertThat(lead().post(path + "/publication", "version", "1", "assuredUntil", "31.1.2027")
                        .expect(409)
                        .html())
                .contains("keinen Termin, der noch kommt");
    }

    @Test
    void aFormKeepsWhatItDoesNotAsk() {
        var said = Map.of("title", "Tea", "description", "We talk.");
        var sent = new HashMap<String, Object>(Map.of(
                "centre",
                CENTRE.toString(),
                "provider",
                organisationId(44).toString(),
                "kind",
                "ENCOUNTER",
                "targets",
                List.of("PARENTS"),
                "languages",
                List.of("de", "ur"),
                "admission",
                "DROP_IN",
                "involvement",
                "volunteering",
                "participation",
                4,
                "texts",
                Map.of("language", "de", "original", said),
                "place",
                Map.of("name", "Library", "address", ADDRESS)));
        var path = SERVER.api(LEAD).post(API, sent).expect(201).header("Location");
        var page = path.substring("/api/v1".length());
        assertThat(lead().get(page + "/content").html()).contains("value=\"Nachbarschaft e. V.\"");
        lead().post(
                        page + "/content",
                        cafe(
                                "version",
                                "1",
                                "languages",
                                "de",
                                "provider",
                                "Nachbarschaft e. V.",
                                "involvement",
                                "volunteering",
                                "participation",
                                "4"))
                .expect(303);
        var content = SERVER.api(LEAD).get(path).json().at("/content");
        assertThat(content.at("/texts/original/title").asText()).startsWith("Elterncafé");
        assertThat(content.at("/provider").asText())
                .isEqualTo(organisationId(44).toString());
        assertThat(content.at("/languages")).extracting(JsonNode::asText).containsExactly("de", "ur");
        assertThat(content.at("/involvement").asText()).isEqualTo("volunteering");
        assertThat(content.at("/participation").asInt()).isEqualTo(4);
        assertThat(content.at("/place/address/place").asText()).isEqualTo("Lindenau");
        assertThat(lead().post(page + "/content", cafe("version", "2", "provider", "Niemand"))
                        .expect(422)
                        .html())
                .contains("id=\"provider-error\"");
    }

    @Test
    void whoHoldsAnOfferPlansItAndLeavesToTheCentreWhatIsShown() {
        var provider = SERVER.browser(HOLDER);
        assertThat(provider.get("/offers/new").html()).contains("value=\"Nachbarschaft e. V.\"");
        assertThat(lead().get("/offers/new").html()).doesNotContain("Nachbarschaft e. V.");
        assertThat(provider.post("/offers/new", cafe("provider", "", "eligibility", "Alle im Viertel"))
                        .expect(403)
                        .html())
                .contains("Alle im Viertel")
                .contains("id=\"typed\"");
        var path = provider.post(
                        "/offers/new", cafe("provider", organisationId(44).toString()))
                .expect(303)
                .location();
        provider.post(
                        path + "/schedule",
                        "version",
                        "1",
                        "firstDay",
                        "24.11.2026",
                        "start",
                        "09:00",
                        "end",
                        "11:00",
                        "repetition",
                        "NEVER")
                .expect(303);
        assertThat(provider.get(path).html())
                .contains("entscheidet das Zentrum")
                .doesNotContain(path + "/publication");
        provider.get(path + "/publication").expect(403);
        assertThat(lead().get(path).html()).contains(path + "/publication");
        drafted();
        var own = "/offers?provider=" + organisationId(44);
        assertThat(provider.get("/offers").html())
                .contains("Eigene Angebote von", "Nachbarschaft e. V.</option>", "Elterncafé");
        assertThat(provider.get(own).html()).contains(path + "\"").containsOnlyOnce("<th scope=\"row\">");
        assertThat(lead().get("/offers").html()).doesNotContain("Eigene Angebote von");
        var neighbour = SERVER.browser(Actors.holding(
                Role.CENTRE_LEAD,
                new Scope.Organisation(LINDENAU, organisationId(45).value())));
        assertThat(neighbour.get(path).html()).contains(path + "/copy").doesNotContain(path + "/content");
        assertThat(neighbour.get(path + "/copy").expect(200).html())
                .contains("Ahorn</option>")
                .doesNotContain("Linde</option>");
        var copy = neighbour
                .post(
                        path + "/copy",
                        "version",
                        "2",
                        "centre",
                        organisationId(45).toString())
                .expect(303);
        assertThat(neighbour.get(copy.location()).html()).contains("Übernommen aus", "href=\"" + path + "\"");
    }

    @Test
    void anyLanguageIsTranslatedIntoButThatOfTheOriginal() {
        var path = drafted();
        assertThat(lead().get(path).html()).contains(path + "/translations/fr", path + "/translations/fa");
        translated(path, "fr").expect(303);
        translated(path, "de").expect(404);
        assertThat(lead().get(path).html()).contains("<span lang=\"fr\">français</span> <span class=\"tag\"");
    }

    private static Browser.Answer translated(String path, String language) {
        return lead().post(
                        path + "/translations/" + language,
                        "version",
                        "1",
                        "name",
                        "Thé",
                        "description",
                        "On parle.",
                        "state",
                        "OWN");
    }

    @Test
    void whoOnlyReadsIsShownNoForm() {
        var path = drafted();
        assertThat(SERVER.browser(HEAD).get(path).expect(200).html()).doesNotContain("/schedule");
        SERVER.browser(HEAD).get(path + "/schedule").expect(403);
        assertThat(SERVER.browser(HEAD).get("/offers").expect(200).html())
                .contains("Elterncafé", "Entwurf")
                .doesNotContain("/offers/new");
    }

    @Test
    void programsSendAnOfferAndGetItBack() {
        var text = Map.of("title", "Tea", "description", "We talk.");
        var content = Map.of(
                "centre",
                CENTRE.toString(),
                "kind",
                "ENCOUNTER",
                "targets",
                List.of("PARENTS"),
                "admission",
                "SIGN_UP",
                "contact",
                "Lead",
                "texts",
                Map.of(
                        "language",
                        "en",
                        "original",
                        text,
                        "translations",
                        List.of(Map.of("language", "ar", "state", "CHECKED", "title", "شاي", "description", "نتحدث"))),
                "place",
                Map.of("name", "Room 3", "features", List.of("LIFT")));
        var path = SERVER.api(LEAD).post(API, content).expect(201).header("Location");
        SERVER.api(LEAD)
                .ifMatch(1)
                .put(
                        path + "/schedule",
                        Map.of(
                                "firstDay",
                                "2026-11-24",
                                "start",
                                "09:00",
                                "minutes",
                                60,
                                "rule",
                                "FREQ=WEEKLY",
                                "lastDay",
                                "2026-12-08"))
                .expect(204);
        SERVER.api(LEAD)
                .ifMatch(2)
                .put(
                        path + "/schedule",
                        Map.of("firstDay", "2026-11-24", "start", "09:00", "minutes", 60, "rule", "FREQ=WEEKLY"))
                .expect(400);
        SERVER.api(LEAD)
                .ifMatch(2)
                .put(path + "/publication", Map.of("assuredUntil", "2027-01-31"))
                .expect(204);
        var offer = SERVER.api(HEAD).get(path).expect(200).json();
        assertThat(offer.at("/sessions")).hasSize(3);
        assertThat(offer.at("/content/texts/translations/0/title").asText()).isEqualTo("شاي");
        assertThat(SERVER.api(HEAD)
                        .get(API + "?town=" + LINDENAU)
                        .json()
                        .at("/items/0/nextDay")
                        .asText())
                .isEqualTo("2026-11-24");
        var copy = SERVER.api(COORDINATION)
                .post(path + "/copies", Map.of("centre", CENTRE.toString()))
                .expect(201);
        assertThat(copy.json().at("/origin").asText()).isEqualTo(offer.at("/id").asText());
        var changed = new HashMap<>(content);
        changed.remove("centre");
        changed.put(
                "texts",
                Map.of(
                        "language",
                        "en",
                        "edition",
                        1,
                        "original",
                        Map.of("title", "Coffee", "description", "We talk."),
                        "translations",
                        List.of(Map.of(
                                "language",
                                "ar",
                                "of",
                                1,
                                "state",
                                "CHECKED",
                                "title",
                                "شاي",
                                "description",
                                "نتحدث"))));
        SERVER.api(LEAD).ifMatch(3).put(path + "/content", changed).expect(204);
        var texts = SERVER.api(HEAD).get(path).json().at("/content/texts");
        assertThat(texts.at("/edition").asInt()).isEqualTo(2);
        assertThat(texts.at("/translations/0/of").asInt()).isEqualTo(1);
        changed.put("texts", Map.of("language", "en", "original", text, "translations", List.of(ENGLISH)));
        assertThat(SERVER.api(LEAD)
                        .ifMatch(4)
                        .put(path + "/content", changed)
                        .expect(400)
                        .code())
                .isEqualTo("request.fields");
        SERVER.api(LEAD)
                .ifMatch(4)
                .put(path + "/schedule", Map.of("firstDay", "2026-11-24", "start", "09:00:30", "minutes", 60))
                .expect(400);
        SERVER.api(LEAD).ifMatch(4).delete(path + "/publication").expect(204);
        SERVER.api(LEAD).ifMatch(5).put(path + "/ending", null).expect(204);
    }

    private static final Map<String, Object> ENGLISH =
            Map.of("language", "en", "state", "OWN", "title", "Tea", "description", "Again");

    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));

    @Test
    void whoPlansBeyondTheHolidaysThatAreKnownIsTold() {
        var path = planned();
        assertThat(lead().get(path).expect(200).html()).contains("Die Ferien sind hier nicht bekannt");
        assertThat(lead().get(path + "/schedule").expect(200).html()).contains("Schulferien bekannt", "noch nicht");

        var holidays = HOUSE.holidays().holidays();
        holidays.replace("05", AUTUMN.schoolYear(), List.of(AUTUMN));
        assertThat(lead().get(path).html()).contains("Die Ferien sind hier nicht bekannt");
        holidays.replace("05", AUTUMN.schoolYear(), List.of(inNrw("Ruhe", "2026-11-27", "2026-11-30")));
        assertThat(lead().get(path).html()).contains("Termine nach dem 30. November 2026");
        holidays.replace("05", AUTUMN.schoolYear(), List.of(AUTUMN, CHRISTMAS));
        assertThat(lead().get(path).html()).doesNotContain("noch nicht bekannt");
        assertThat(lead().get(path + "/schedule").html()).contains("bis 6. Januar 2027");
    }

    @Test
    void howManyPlacesAreFreeIsInTheProgrammeForTwoWeeks() {
        var path = published();
        lead().post(path + "/content", withVersion("3", cafe("capacity", "12"))).expect(303);
        assertThat(lead().get(path).html()).contains(path + "/free-places");
        lead().post(path + "/free-places", "version", "4", "free", "3", "asOf", "22.11.2026")
                .expect(303);
        assertThat(SERVER.browser().get(PROGRAMME).expect(200).html())
                .contains("Freie Plätze am 22.11.2026: 3 von 12.");
        assertThat(lead().get(path).html()).contains("3 von 12 frei am 22. November 2026");
        var api = SERVER.api(LEAD);
        assertThat(api.ifMatch(5)
                        .put("/api/v1" + path + "/free-places", Map.of("free", 13, "asOf", "2026-11-22"))
                        .expect(422)
                        .code())
                .isEqualTo("offer.more-free-than-places");
        api.ifMatch(5)
                .put("/api/v1" + path + "/free-places", Map.of("free", 0, "asOf", "2026-11-21"))
                .expect(204);
        assertThat(api.get("/api/v1" + path)
                        .json()
                        .get("freePlaces")
                        .get("free")
                        .asInt())
                .isZero();
        lead().post(path + "/free-places", "version", "6", "free", "", "asOf", "22.11.2026")
                .expect(303);
        assertThat(SERVER.browser().get(PROGRAMME).html()).doesNotContain("Freie Plätze");
        api.ifMatch(7).delete("/api/v1" + path + "/free-places").expect(204);
    }

    private static String[] withVersion(String version, String... fields) {
        return Stream.concat(Stream.of("version", version), Stream.of(fields)).toArray(String[]::new);
    }

    @Test
    void whatAnOfferIsGoodForIsChosenAndSeen() {
        assertThat(lead().get("/offers/new").expect(200).html())
                .contains("Mithelfen", "A café opens every week", "Ein Raum fehlt", "4 – Familien bestimmen mit");
        var path = lead().post(
                        "/offers/new",
                        cafe(
                                "involvement",
                                "volunteering",
                                "participation",
                                "4",
                                "goals",
                                CAFE.toString(),
                                "needs",
                                ROOM.toString()))
                .expect(303)
                .location();
        assertThat(lead().get(path).html())
                .contains("Mithelfen", "A café opens every week", "Ein Raum fehlt", "4 – Familien bestimmen mit");
        assertThat(lead().get(path + "/content").html())
                .contains("value=\"" + CAFE + "\" checked", "value=\"volunteering\" selected");
        lead().post(path + "/content", withVersion("1", cafe())).expect(303);
        assertThat(lead().get(path).html()).doesNotContain("Ein Raum fehlt", "Mithelfen");
    }

    @Test
    void whereNoGoalCanBeChosenTheFormSaysWhereGoalsComeFrom() {
        var from =
                "soweit Sie sie einsehen können: Ein Zentrum sieht die Vereinbarungen, an denen es beteiligt ist; die seiner Schule oder seines Trägers sieht, wer bei einer der beteiligten Stellen oder für die ganze Kommune Zugriff hat.";
        var nothing = "Zurzeit gibt es hier nichts zur Wahl.";
        assertThat(lead().get("/offers/new").html()).contains(from).doesNotContain(nothing);
        AimsOfTests.hideGoals(true);
        assertThat(lead().get("/offers/new").expect(200).html()).contains(from, nothing);
    }

    @Test
    void theGoalsAndNeedsOfAnOfferLeadToWhereTheyStand() {
        var path = lead().post("/offers/new", cafe("goals", CAFE.toString(), "needs", ROOM.toString()))
                .expect(303)
                .location();
        assertThat(lead().get(path).html())
                .contains("href=\"/agreements/%s#%s\"".formatted(AGREEMENT, CAFE))
                .contains("href=\"/assessments/%s#%s\"".formatted(ASSESSMENT, ROOM));
    }

    @Test
    void aGoalThatHasEndedIsMarkedAndCanBeTakenAway() {
        var path = drafted();
        var content = (ObjectNode) SERVER.api(LEAD).get("/api/v1" + path).json().get("content");
        content.putArray("goals").add(AimsOfTests.ENDED.id().toString());
        SERVER.api(LEAD)
                .ifMatch(1)
                .put("/api/v1" + path + "/content", content.toString())
                .expect(204);
        assertThat(lead().get(path).html())
                .contains(
                        "A choir (Songs)",
                        "href=\"/agreements/" + AimsOfTests.ENDED.agreement(),
                        "wird nicht mehr verfolgt");
        assertThat(lead().get(path + "/content").html())
                .contains(
                        "A choir (Songs) – wird nicht mehr verfolgt",
                        "value=\"" + AimsOfTests.ENDED.id() + "\" checked");
        assertThat(lead().get("/offers/new").html()).doesNotContain("A choir");
        lead().post(path + "/content", withVersion("2", cafe())).expect(303);
        assertThat(SERVER.api(LEAD).get("/api/v1" + path).json().at("/content/goals"))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNotAimedAt() {
        var path = drafted();
        var content = (ObjectNode) SERVER.api(LEAD).get("/api/v1" + path).json().get("content");
        content.putArray("goals").add(organisationId(99).toString());
        var api = SERVER.api(LEAD).ifMatch(1);
        assertThat(api.put("/api/v1" + path + "/content", content.toString())
                        .expect(422)
                        .code())
                .isEqualTo("offer.unknown-goal");
        content.putArray("goals");
        content.putArray("needs").add(organisationId(99).toString());
        assertThat(api.put("/api/v1" + path + "/content", content.toString())
                        .expect(422)
                        .code())
                .isEqualTo("offer.unknown-need");
        content.putArray("needs");
        content.put("involvement", "baking-cakes");
        assertThat(api.put("/api/v1" + path + "/content", content.toString())
                        .expect(422)
                        .code())
                .isEqualTo("offer.unknown-involvement");
        content.remove("involvement");
        var many = content.putArray("goals");
        Stream.iterate(100, number -> number + 1)
                .limit(21)
                .forEach(number -> many.add(organisationId(number).toString()));
        assertThat(api.wrongly()
                        .put("/api/v1" + path + "/content", content.toString())
                        .expect(400)
                        .text())
                .contains("goals");
    }

    @Test
    void aimsThatTheFormDoesNotOfferStay() {
        var hidden = new GoalId(organisationId(77).value());
        HOUSE.aims().add(new OfferAims(Set.of(hidden), Set.of()));
        var path = drafted();
        var content = (ObjectNode) SERVER.api(LEAD).get("/api/v1" + path).json().get("content");
        content.putArray("goals").add(hidden.toString()).add(CAFE.toString());
        SERVER.api(LEAD)
                .ifMatch(1)
                .put("/api/v1" + path + "/content", content.toString())
                .expect(204);
        lead().post(path + "/content", withVersion("2", cafe())).expect(303);
        assertThat(SERVER.api(LEAD).get("/api/v1" + path).json().at("/content/goals"))
                .extracting(JsonNode::asText)
                .containsExactly(hidden.toString());
    }
}
