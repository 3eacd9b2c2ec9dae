package org.knotenpunkt.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TURKISH;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;

/** The café is on Tuesday mornings in Lindenweg and costs 1.50 euros; the football is free, for those from six, on Wednesday evenings by the harbour. */
class ProgrammePagesTest {
    private static final String TOWN = "/programm/lindenau";
    private static final String PROGRAMME = TOWN + "/linde";
    private static final Address HARBOUR = new Address("Hafenstraße 9", "44001", "Lindenau");

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static LocalDate today = TODAY;
    private static LocalTime time = LocalTime.MIDNIGHT;
    private static final OfferHouse HOUSE = new OfferHouse(WORLD, new PolicyRights(), TODAY);

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("offer", "organisation")
            .pages(pages -> new ProgrammePages(
                    pages,
                    HOUSE.programme(),
                    new TownList(pages, HOUSE.programme(), () -> today),
                    WebSettings.local(BERLIN),
                    () -> today.atTime(time)))
            .build();

    @BeforeAll
    static void knowTheTown() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Nachbarschaft e. V."))
                .forEach(WORLD.organisations()::save);
        var places = HOUSE.offers().places();
        places.add("Lindenschule", new Address("Lindenweg 1", "44000", "Lindenau"), new Position(370_000, 5_709_000));
        places.add("Hafenschule", HARBOUR, new Position(374_000, 5_712_000));
    }

    @BeforeEach
    void publish() {
        today = TODAY;
        time = LocalTime.MIDNIGHT;
        HOUSE.offers().clear();
        HOUSE.offers().save(aPublishedOffer());
        HOUSE.offers().save(published(2, "Fußball", 30));
    }

    private static Offer published(int number, String title, int firstSession) {
        var wednesday = TUESDAY.plusDays(1);
        var content = aContent()
                .being(new OfferProfile(
                        OfferKind.LEISURE,
                        Set.of(TargetGroup.CHILDREN),
                        new Ages(6, null),
                        new TreeSet<>(Set.of(LanguageTag.GERMAN)),
                        false,
                        0,
                        false,
                        Admission.DROP_IN,
                        null,
                        null,
                        null,
                        null,
                        null))
                .saying(OfferTexts.of(LanguageTag.GERMAN, aText(title)))
                .at(new OfferPlace("Halle", HARBOUR, Set.of(), null));
        return Offer.draft(offerId(number), LINDENAU, CENTRE, content, NOW)
                .flatMap(offer -> offer.plan(
                        new Schedule(wednesday, LocalTime.of(17, 30), Duration.ofHours(1), null, null, false, false),
                        List.of(wednesday),
                        BERLIN,
                        idsFrom(firstSession),
                        NOW))
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                .orElseThrow();
    }

    private static String read(String path) {
        return SERVER.browser().get(path).expect(200).html();
    }

    private static boolean showsFootball(String page) {
        return page.contains(">Fußball</a>");
    }

    private static boolean showsCafe(String page) {
        return page.contains(">Parents&#39; café</a>") || page.contains(">Parents' café</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {TOWN + "?kind=ENCOUNTER", PROGRAMME + "?", PROGRAMME + "/aushang?", PROGRAMME + "/kalender.ics?"
            })
    void whatCannotBeReliedOnSaysSoWhereverItStands(String path) {
        var content = aContent()
                .saying(OfferTexts.of(LanguageTag.GERMAN, aText("Café"))
                        .with(TURKISH, aText("Kahve"), TranslationState.MACHINE)
                        .saying(aText("Kaffee")));
        HOUSE.offers().clear();
        HOUSE.offers()
                .save(Offer.draft(OFFER, LINDENAU, CENTRE, content, NOW)
                        .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(1), NOW))
                        .flatMap(offer -> offer.publish(TODAY, BERLIN, NOW))
                        .orElseThrow());
        assertThat(joined(path))
                .contains("Kahve", "Makine çevirisi", "Asıl metin daha yeni")
                .doesNotContain("22.11.2026");
        today = TODAY.plusDays(1);
        assertThat(joined(path)).contains("Kahve", "22.11.2026 tarihinden beri");
    }

    @Test
    void whatIsSaidInALanguageWithoutAPageStandsBesideTheOffer() {
        HOUSE.offers().clear();
        HOUSE.offers()
                .save(Offer.draft(
                                OFFER,
                                LINDENAU,
                                CENTRE,
                                aContent()
                                        .saying(OfferTexts.of(LanguageTag.GERMAN, aText("Café"))
                                                .with(new LanguageTag("fa"), aText("چای"), TranslationState.OWN)),
                                NOW)
                        .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(1), NOW))
                        .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                        .orElseThrow());
        assertThat(read(PROGRAMME + "?language=tr"))
                .contains("<details lang=\"fa\" dir=\"rtl\">", "<summary>فارسی</summary>", "چای", ">Café</span>");
    }

    @Test
    void whatHasEndedIsNotSaidToComeAnywhere() {
        today = TUESDAY;
        time = LocalTime.of(10, 59);
        assertThat(read(TOWN)).contains("Di 24.11.");
        assertThat(read(PROGRAMME)).contains("2026-11-24T09:00:00+01:00");
        assertThat(read(PROGRAMME + "/aushang")).contains("24.11.");
        time = LocalTime.of(11, 0);
        assertThat(read(TOWN)).contains("Mi 25.11.").doesNotContain("Di 24.11.");
        assertThat(read(PROGRAMME)).contains("Mi 25.11.").doesNotContain("Di 24.11.", "2026-11-24T");
        assertThat(read(PROGRAMME + "/aushang")).contains("25.11.").doesNotContain("24.11.");
        assertThat(read(PROGRAMME + "/kalender.ics")).contains("20261124T");
    }

    @ParameterizedTest
    @ValueSource(strings = {TOWN, TOWN + "?kind=ENCOUNTER"})
    void searchEnginesReadWhatIsNextInTheTown(String path) throws Exception {
        var page = read(path);
        var begins = page.indexOf("<script type=\"application/ld+json\">");
        var event = new ObjectMapper()
                .readTree(page.substring(page.indexOf('>', begins) + 1, page.indexOf("</script>", begins)))
                .at("/@graph/0");
        assertThat(event.path("@type").asText()).isEqualTo("Event");
        assertThat(event.path("name").asText()).isEqualTo("Parents' café");
        assertThat(event.path("startDate").asText()).isEqualTo("2026-11-24T09:00:00+01:00");
        assertThat(event.at("/location/address/streetAddress").asText()).isEqualTo("Lindenweg 1");
        assertThat(event.path("url").asText()).isEqualTo("%s%s#%s".formatted(SERVER.address(), PROGRAMME, OFFER));
    }

    @Test
    void easyGermanHasWordsWhereOthersHaveSigns() {
        assertThat(read(TOWN + "?language=de-x-leicht"))
                .doesNotContain("≤", "(–", "–)")
                .contains(">2 km<", "00:00–12:00");
        assertThat(read(TOWN + "?language=de")).contains(">≤ 2 km<");
        assertThat(read(PROGRAMME + "?language=ar")).contains("بدون درج، ");
    }

    /** The clocks go forward on 28 March 2027 and back on 31 October. */
    @Test
    void aCalendarKeepsTheHourOfTheClockOnTheWall() throws Exception {
        var days = Stream.of("2027-03-24", "2027-03-31", "2027-10-27", "2027-11-03")
                .map(LocalDate::parse)
                .toList();
        var schedule = new Schedule(
                days.getFirst(), LocalTime.of(9, 0), Duration.ofMinutes(90), "FREQ=WEEKLY", days.getLast(), true, true);
        HOUSE.offers().clear();
        HOUSE.offers()
                .save(Offer.draft(OFFER, LINDENAU, CENTRE, aContent(), NOW)
                        .flatMap(offer -> offer.plan(schedule, days, BERLIN, idsFrom(1), NOW))
                        .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                        .orElseThrow());
        today = LocalDate.parse("2027-03-01");

        var events = new CalendarBuilder()
                .build(new StringReader(read(PROGRAMME + "/" + OFFER + "/kalender.ics")))
                .<VEvent>getComponents("VEVENT");
        assertThat(events)
                .extracting(event ->
                        Instant.from(event.getDateTimeStart().getDate()).toString())
                .containsExactly(
                        "2027-03-24T08:00:00Z", "2027-03-31T07:00:00Z", "2027-10-27T07:00:00Z", "2027-11-03T08:00:00Z");
        assertThat(events)
                .extracting(
                        event -> Instant.from(event.getDateTimeEnd().getDate()).toString())
                .containsExactly(
                        "2027-03-24T09:30:00Z", "2027-03-31T08:30:00Z", "2027-10-27T08:30:00Z", "2027-11-03T09:30:00Z");
        today = days.getFirst();
        assertThat(read(PROGRAMME)).contains("2027-03-24T09:00:00+01:00", "2027-03-31T09:00:00+02:00");
    }

    /** The answer in Turkish, with the lines of a calendar put together again. */
    private static String joined(String path) {
        return read(path + "&language=tr").replace("\r\n ", "");
    }

    @Test
    void theTownShowsItsCentresAndWhatIsNextInThem() {
        var page = read(TOWN);
        assertThat(showsCafe(page)).isTrue();
        assertThat(showsFootball(page)).isTrue();
        assertThat(page)
                .contains(
                        PROGRAMME + "?language=de#" + offerId(2),
                        "Mi 25.11.",
                        "17:30–18:30",
                        "Angebote: 2",
                        "href=\"" + PROGRAMME + "?language=de\"")
                .doesNotContain("entfernt<", "Gefunden");
        SERVER.browser().get("/programm/" + AUENFELD).expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=LEISURE",
                "target=CHILDREN",
                "weekday=WEDNESDAY",
                "time=EVENING",
                "age=11",
                "free=true",
                "near=44001&within=2",
                "kind=LEISURE&weekday=WEDNESDAY&time=EVENING&spoken=de&age=6&free=true&near=Hafenschule&within=1"
            })
    void whoAsksForSomethingFindsThatAlone(String query) {
        var page = read(TOWN + "?" + query);
        assertThat(showsFootball(page)).isTrue();
        assertThat(showsCafe(page)).isFalse();
        assertThat(page).contains("Gefunden: 1");
    }

    @Test
    void allThatIsAskedForMustBeThere() {
        var page = read(TOWN + "?kind=LEISURE&weekday=TUESDAY");
        assertThat(page)
                .contains("Gefunden: 0", "Dazu passt gerade nichts.", "Lassen Sie etwas weg")
                .contains("href=\"" + TOWN + "?language=de&amp;weekday=TUESDAY\"")
                .contains("href=\"" + TOWN + "?language=de&amp;kind=LEISURE\"")
                .contains("href=\"" + TOWN + "?language=de\">Alles zeigen");
        assertThat(showsFootball(read(PROGRAMME + "?kind=LEISURE&weekday=TUESDAY")))
                .isFalse();
        assertThat(read(PROGRAMME + "?time=MORNING")).contains("Gefunden: 1").doesNotContain(">Fußball<");
    }

    @Test
    void whatIsAskedForStaysInOtherLanguagesAndOnTheNextPage() {
        assertThat(read(TOWN + "?language=ar&near=hafen&within=5&age=7"))
                .contains("?language=tr&amp;near=hafen&amp;within=5&amp;age=7", "value=\"hafen\"", "value=\"7\"");
        for (int number = 10; number < 40; number++) {
            HOUSE.offers().save(published(number, "Spiel " + number, 100 + number));
        }
        assertThat(read(TOWN + "?free=true")).contains("1 / 2", "?language=de&amp;free=true&amp;page=2");
        assertThat(read(TOWN + "?free=true&page=2")).contains("2 / 2").doesNotContain("rel=\"next\"");
        assertThat(read(TOWN + "?free=true&page=77")).contains("2 / 2");
    }

    @Test
    void whoSaysFromWhereSeesTheNearestFirstAndHowFarItIs() {
        assertThat(read(TOWN + "?near=44001")).contains("Gefunden: 1", "Entfernung nicht bekannt");
        var page = read(TOWN + "?near=44001&within=20");
        assertThat(page).contains("etwa 0,1 km entfernt", "etwa 5 km entfernt");
        assertThat(page.indexOf(">Fußball</a>")).isLessThan(page.indexOf("etwa 5 km"));
        assertThat(read(TOWN + "?near=LINDENSCHULE&within=20&language=en")).contains("about 5 km away");
        assertThat(read(TOWN + "?near=LINDENSCHULE&within=20&language=ar")).contains("5 كم");
    }

    @Test
    void aPlaceThatMayBeSeveralIsAskedFor() {
        assertThat(read(TOWN + "?near=schule&within=2"))
                .contains("Mehrere Orte heißen so.", ">Hafenschule</a>", "near=Lindenschule", "value=\"schule\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "near=44999 | Diesen Ort finden wir nicht | value=\"44999\"",
                "near=Nirgendwo | Diesen Ort finden wir nicht | value=\"Nirgendwo\"",
                "near=linde | Diesen Ort finden wir nicht | value=\"linde\"",
                "within=5 | Von wo aus? | value=\"5\" selected",
                "age=elf | Bitte eine Zahl von 0 bis 99 | value=\"elf\"",
                "age=100 | Bitte eine Zahl von 0 bis 99 | value=\"100\"",
                "kind=TEA | Das kennen wir nicht | Gefunden: 1",
                "weekday=8 | Das kennen wir nicht | Gefunden: 1",
                "spoken=1 | Das kennen wir nicht | Gefunden: 1",
                "within=500&near=44000 | Das kennen wir nicht | value=\"44000\""
            })
    void whatIsNoAnswerIsSaidAndTheRestIsFound(String query, String said, String kept) {
        var page = read(TOWN + "?" + query);
        assertThat(page).contains(said, kept);
        assertThat(showsFootball(page)).isTrue();
    }

    @Test
    void aCentreIsNotAskedHowFarItIs() {
        assertThat(read(PROGRAMME + "?near=44000")).doesNotContain("name=\"near\"", "Gefunden");
    }

    @Test
    void aPosterSaysWhatAFamilyNeeds() {
        assertThat(read(PROGRAMME + "/aushang"))
                .contains(
                        ">Parents&#39; café</bdi>".replace("&#39;", "'"),
                        "We drink tea and talk.",
                        "Di <bdi dir=\"ltr\">09:00–11:00</bdi></strong> 24.11.",
                        "Für wen: Eltern · Eltern mit Kindern · 0 bis 10 Jahre · <bdi lang=\"de\" dir=\"ltr\">Parents of the school</bdi>",
                        "Nicht gedacht für: <bdi lang=\"de\" dir=\"ltr\">No consultation by the office</bdi>",
                        "Ort: <bdi lang=\"de\">Room 3</bdi>, <bdi lang=\"de\" dir=\"ltr\">Lindenweg 1, 44000 Lindenau</bdi>",
                        "1,50 Euro · Kinder werden betreut · <strong>Bitte anmelden</strong>: <bdi lang=\"de\">",
                        "<strong class=\"address\" dir=\"ltr\">127.0.0.1:")
                .contains("/programm/lindenau/linde</strong>")
                .doesNotContain("http://127.0.0.1", "Weitere Angebote");
    }

    @Test
    void whatHasNoRoomOnAPosterIsCountedThere() {
        for (int number = 10; number < 40; number++) {
            HOUSE.offers()
                    .save(published(
                            number, "Ein Spiel mit einem Namen, der eine ganze Zeile braucht " + number, 100 + number));
        }
        assertThat(read(PROGRAMME + "/aushang?language=de&language=tr&language=ar"))
                .contains("notice-8\"", "Weitere Angebote: ");
        assertThat(read(PROGRAMME + "/aushang")).doesNotContain("notice-14");
    }

    @Test
    void whatIsSpokenSomewhereCanBeChosen() {
        assertThat(read(TOWN)).contains("<option value=\"tr\" lang=\"tr\"", ">Türkçe</option>");
        assertThat(showsCafe(read(TOWN + "?spoken=tr"))).isTrue();
        assertThat(showsFootball(read(TOWN + "?spoken=tr"))).isFalse();
    }
}
